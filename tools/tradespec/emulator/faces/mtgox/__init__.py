"""Mt.Gox's HTTP API v1, the one call of v2 that its page names, and the older scripts over the matching engine.

    face.py       from request to response             state.py      what there is; request.py: what a handler gets
    auth.py       keys, signatures and nonces          errors.py     tokens, texts, HTTP statuses
    handlers.py   what answers to which operation      formats.py    money and times; currencies.py: digits and signs
    market.py     public data                          tape.py       trades under their ids
    trade.py      orders over HTTP                     orders.py     their life, with and without funds
    account.py    funds, history, key of the stream    wallets.py    the histories
    bitcoin*.py, chain.py, merchant*.py, callbacks.py, security.py, legacy.py
    control.py    what tests can do to it              files.py      balances from a file
    streams.py    who hears what; stream_session.py: what they say; stream_channels.py, stream_rows.py, stream_orders.py

What is recorded of Mt.Gox by its wiki pages and its clients, this face follows. The exchange closed in 2014; what nobody knows is
decided here, and `MtGoxOptions` switches it:

    unknown                                  decided                                              option
    HTTP status of errors                    403 for logins, 404 for unknown paths; else 400      error_status
    HTTP status of errors under /code/       200                                                  legacy_error_status
    error under raw                          keeps its envelope                                   raw_keeps_error_envelope
    request without User-Agent               403, in words made up                                require_user_agent
    order of the checks                      key, signature, nonce                                first_check
    nonce and tonce in one call, or neither  refused as a wrong nonce                             -
    nonce of a refused call                  used up, if the signature was right                  -
    rights of info, idkey, orders, cancel,   get_info, trade and merchant; a key without the      guessed_rights
      wallet/history, merchant               right gets 403 and a text of its own
    field given twice                        the last one counts                                  -
    field that is blank                      as if it were left out                               -
    parameters of a POST in its query        taken                                                -
    signed call by GET                       Invalid request method for this API                  -
    market that does not exist               404, as an unknown path                              -
    two slashes in a path                    one                                                  -
    pair in place of generic                 taken                                                -
    text for a missing or wrong parameter    as the two that are known                            -
    ticker                                   kept for 30 seconds                                  ticker_cache
    last                                     as last_local, against the page and with the data    last_is
    last_all                                 converted by rates that are made up                  -
    avg                                      mean of the prices of 24 hours                       -
    prices where there are none              zero                                                 -
    depth/fetch                              10 % around the last price                           -
    depth/full, the sixth in an hour         503, in words made up                                full_depth_limit, rate_limits
    since                                    the trade of that id is left out                     since_inclusive
    trades in an answer with since           100                                                  trades_chunk
    cancelled trade                          leaves the trades; what was paid stays               -
    too many orders                          never                                                orders_per_minute
    minimum of an order                      0.01 BTC                                             minimum
    queue                                    none; executing and post-pending take no time, though
                                             the sources call execution asynchronous              order_delay, executing_seconds,
                                                                                                  post_pending_seconds
    status stop                              never: no way to place one is documented             -
    cancel                                   done when it answers; also in the queue              -
    amounts of an order                      of what is left, valid_amount and invalid_amount;    order_amounts
                                             the page calls amount what was asked for
    who gets funds first                     the oldest order; what is funded stays funded        -
    part that is funded later                at the end of the queue at its price                 -
    trade with oneself                       happens                                              -
    market order, book empty                 waits for somebody                                   market_rest
    order/result without trades              as an unknown order                                  empty_result
    fee                                      0.6 %, of buyer and seller, rounded to the nearest   trade_fee
    spent                                    rounded to the nearest unit, half up                 -
    date_start, date_end                     seconds since 1970, or a date with or without time   -
    Index                                    counted per wallet                                   -
    limits of withdrawals in info            100 BTC a day, 1000 BTC a month, no others           -
    display_short, display_decimals          two decimals, of yen, too                            -
    names of currencies                      made up, but for BTC, LTC and NMC                    -
    idkey                                    a new one at each call, each for 24 hours            -
    markets                                  all, a market maker in three of them                 makers

Bitcoins, shops, keys, and the scripts under /code/:

    block chain                              goes on from the documented block 188111, one block  -
                                             in ten minutes; hashes, signatures and sizes are
                                             made up, and no block has a first transaction
    claimed                                  Y once the exchange moved the coins on               -
    answer of addr_details                   the hash and the address                             -
    address of a private key                 made up, always the same one                         -
    answer of addpriv                        addr, and amount as money                            -
    answer of wallet_add                     amount as text, count as a number                    -
    key that cannot be told                  auto takes it for a phrase, unless it looks like a   -
                                             private key with a wrong letter
    current address                          replaced once a payment to it is published           -
    fee within the exchange                  none                                                 -
    largest fee of send_simple               0.01 BTC; the contract lets 0.1 through, which       -
                                             another source names
    addresses that begin with a 3            taken; the bitcoins leave for nobody's address       -
    ping of an address                       when published and when credited; none for what      -
                                             comes from other customers at once
    acknowledgement of a ping                as of an IPN                                         -
    date, aonce of an IPN                    YYYY-MM-DD hh:mm:ss in UTC; never sent               -
    shops on other machines                  not called: the delivery fails, and is repeated      deliverer
    price in money                           in bitcoins at the last price, rounded up            -
    bitcoins sent for a shop's price         partial until all have 6 confirmations and are       -
                                             enough, then paid; one payment_id for all of them
    paid by a customer of Mt.Gox             paid and credited at once; less than what is due is  -
                                             refused, unless it is multipay
    ipn of a sale after 6 confirmations      partial or paid, in any case                         -
    autosell                                 at the market, in the currency of the price; what    -
                                             was priced in bitcoins goes for dollars
    email                                    taken; no mail is sent                               -
    answer of hotp_gen                       as documented for v2                                 -
    method of api/activate                   both; its key works once, the app may be any         -
    logins under /code/                      the account's name and one password for all          password, set_password
    form of the answers there                the latest; or that of 2011                          legacy_form
    price of a market order there            zero                                                 -
    order there without funds                status 2 in 2011, later 0 beside invalid             legacy_form
    getFunds, getOrders in the later form    amounts as texts                                     legacy_form
    getTrades.php                            as of now; the page says that it is cached           -
    btcAddress.php with a description        a new address                                        -
    codes                                    2CODE with any currency; MTGOX, currency, four       -
                                             groups of five letters and digits
    text of a refused withdrawal or code     made up                                              -
    paths under /api/0/                      only those without login                             -

The stream, at /mtgox by RFC 6455, and by draft-00 on a port of its own; Socket.IO is not spoken:

    form of the messages                     the latest, with all fields; or that of 2011         stream_form
    remark on connecting                     one, with words of our own                           stream_greeting
    confirmation of channels that start      yes                                                  -
      unasked
    Origin                                   any, or none; or only host and port of the server,   stream_origin
                                             else 403, by both protocols
    names in the query that mean nothing     left out                                             -
    channels of a kind                       in the currencies of the query, else USD; they end   -
                                             together with all others of the kind that run
    subscribing twice, ending what is not    confirmed                                            -
      subscribed
    what makes no sense                      a remark with success false                          -
    id of the private channel                a UUID, always the same one of a customer            -
    age of a subscription                    does not matter; also when its key has expired       -
    ticker                                   when best prices or last trades change; none on      -
                                             subscribing
    depth                                    one message for each level that changed              -
    INR and KRW                              silent                                               -
    lag                                      every ten seconds; no qid when nothing waits         stream_lag_seconds
    qid of the lag                           made from the order's id, always the same one        -
    states that take no time                 told all the same, one after the other               -
    effective_amount before the book         what the account could pay for at that moment        -
    market order                             executing until it is gone, or invalid; in lists,    -
                                             too
    end of a taker                           told once, completed_active; of a market order also  stream_market_fill_twice
                                             passive, then active, as was seen
    order of messages of a fill              the wallets, the own trade, the order                -
    amount before an order's end             not told: the last message is its end                -
    own trade with oneself                   told once                                            -
    wallet entries of 2011                   none                                                 -
    result of a call                         the payload of HTTP                                  -
    Invalid call, of one first call in ten   never                                                stream_invalid_call_every
    client that does not read                cut off                                              stream_max_queue
    reset                                    cuts all streams                                     -

Depths, tickers and trades are those of the emulator's own markets, which begin at 104 USD for a bitcoin.
"""

from __future__ import annotations

from tradespec.emulator.faces.mtgox.control import MtGoxControl
from tradespec.emulator.faces.mtgox.face import MtGoxFace, make_face
from tradespec.emulator.faces.mtgox.options import MtGoxOptions

__all__ = ["MtGoxControl", "MtGoxFace", "MtGoxOptions", "make_face"]
