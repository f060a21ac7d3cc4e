"""bitFlyer Lightning's HTTP API over the matching engine.

    face.py       from request to response            state.py      what there is, and who does what
    auth.py       keys and signatures                 limits.py     rate limits
    market.py     public data                         trade.py      child orders
    special.py    special orders over HTTP            parents.py    their life; triggers.py: when a stop wakes up
    margin.py     collateral and positions            funding.py    funding by the clock
    funds.py      balances, cash and coins            transfers.py  what is under way and what has arrived
    control.py    what tests can do to it             files.py      balances and products from a file
    streams.py    what the Realtime API sends         rpc.py        what its clients ask for; news.py: what happened, in order
    events.py     own orders' events on it

What bitFlyer does is documented by it or recorded by its users, and this face follows that. What nobody knows is decided here, and
`BitflyerOptions` switches it:

    unknown                                  decided                                              option
    code of a refusal with no known code     -101 with HTTP 400, the reason as text               unknown_code
    HTTP status of the unconfirmed codes     400; 429 for -1                                      -
    body that is empty, null or no JSON      -122, Empty request body                             -
    JSON that is not quite                   single quotes, missing values and commas at the      loose_json
                                             end are taken, as was recorded in 2018
    body field null, blank query value       as if it were left out                               -
    field or parameter that is not known     ignored                                              -
    a query parameter given twice            the first counts                                     -
    price off the market's step              -106, with a text of its own                         -
    size with more than 8 decimals           -110, with a text of its own                         -
    number written as text in a body         refused like any wrong value                         -
    market order's price                     ignored                                              -
    market order larger than the book        fills what there is, the rest is dropped; the funds  -
                                             must cover that part only
    count above the maximum                  cut to 500 on every list, as on public executions    max_count
    count below 1 or no number               unknown_code                                         -
    cancel of an order that is unknown       200 if the id has the right form, else an error      unknown_cancel_is_error
    cancel of an order not yet accepted      200, and nothing happens                             -
    delay between receipt and acceptance     none                                                 acceptance_delay
    order against an empty book, or while    -208                                                 -
      health is NO ORDER or STOP
    board state other than RUNNING           -204; cancels are taken in CIRCUIT BREAK and         -
                                             PREOPEN only; there is no auction
    meeting an order of one's own            -159, nothing is traded                              self_trade
    state of an IOC order's dropped rest     EXPIRED, as is known of FOK                          unfilled_rest_state
    id of an ended order in getchildorders   its number by time of acceptance                     -
    state ACTIVE together with before/after  empty, since such a list has no active orders        -
    fee                                      0.1 % of the base, both sides, not rounded; none     commission, commissions
                                             on margin
    yen of a fill                            buyer pays up, seller gets down to the whole yen     round_yen
    age of ACCESS-TIMESTAMP                  not checked                                          timestamp_window
    balance history of a trade               one row per fill and currency; amount is the change  -
                                             without the fee, commission is the fee
    withdrawal                               fee 220 JPY on top; PENDING for a minute             withdrawal_fee, withdrawal_delay
    deposit                                  credited when it is COMPLETED                        -
    second factor and verified account       not asked for; verified                              two_factor_code, is_verified
    price steps of the altcoins              see products.py                                      products

Special orders:

    what moves stops and trails              the last traded price                                trigger_source
    stop that is reached when it is sent     sent at once                                         -
    SIMPLE with LIMIT or MARKET              taken                                                -
    legs of different products               unknown_code                                         -
    parent_order_id                          JCO...                                               parent_prefix
    first leg that is refused                the call is refused, nothing is left                 -
    later leg that is refused                the parent is REJECTED; of an OCO the other goes on  -
    child that ends without being filled     so does the parent, unless an OCO's other leg lives  -
    OCO leg that lacks funds when sent       the other one's child is cancelled for it            -
    OCO legs that both fill in one trade     both count: the loser's cancel came too late         -
    price in the list                        limit price of the first leg, else its trigger       -
    sizes of an ended parent                 all that was not executed is cancel_size             -
    cancelallchildorders                     leaves parents that wait                             cancel_all_ends_parents
    listing                                  also those that never traded                         -

Margin (bitFlyer Crypto CFD):

    leverage                                 2; of companies 6.75, which getcorporateleverage     leverage, corporate_leverage,
                                             tells                                                is_corporate
    required collateral                      opening price times size by leverage, rounded up     -
    order that needs collateral              what it opens beyond closing; both sides add up      -
    keep_rate                                (collateral + pnl) / required; 0 without positions   -
    mark price, for pnl and funding          the last price                                       -
    BTC as collateral                        counts half its last price                           btc_collateral_percent
    collateral of a new account              10,000,000 JPY                                       collateral
    profit and loss                          booked when closed, down to the whole yen            round_yen
    lots                                     closed oldest first                                  -
    funding rate                             drawn from the seed for each period                  control.set_funding_rate
    funding                                  at 5, 13 and 21 h UTC; of the value at the mark      -
                                             price, from long to short if positive; booked to
                                             the collateral at once as CLEARING_COLL
    swap points, SFD, margin calls, loss     none                                                 -
      cut, maturing of futures

Rate limits, `rate_limits` as a whole:

    windows                                  fixed, opened by the first call                      -
    texts of -1 for an account, and for      Over API limit per period; ... per minute            -
      small orders
    blocked after exceeding a limit          until the window ends, but at least 60 s             block_seconds
    ceiling afterwards                       half, for ten minutes                                lowered_percent, lowered_seconds
    calls while blocked                      refused, not counted                                 -
    small orders                             size 0.1 or less; a special order counts once if     -
                                             one of its legs is small; refused ones count
    headers                                  not on HTTP 429 (as seen), nor without limits        -

Realtime API, JSON-RPC at /json-rpc; the old way by Socket.IO is not served:

    codes of errors                          those of JSON-RPC 2.0; -32009 for a second auth      -
    auth that is refused, private channel    -32000, with a text of its own                       -
      without auth
    channel that does not exist              -32602                                               -
    subscribing twice, ending what is not    true                                                 -
      subscribed
    answer to a batch                        one list; none if nothing in it has an id            -
    id null                                  as if it were left out                               -
    frame of bytes                           read as text                                         -
    how long auth lasts                      as long as the connection                            -
    age of auth's timestamp, nonce used      as of ACCESS-TIMESTAMP; taken                        timestamp_window
      twice
    auth's timestamp of neither 10 nor 13    -32602                                               -
      digits
    snapshots of the book                    on subscribing, then each minute                     board_snapshot_seconds
    levels                                   best first                                           -
    board message, ticker                    one each for all that a request did, if anything     -
                                             has changed by it
    executions                               one message for all fills of an order that comes in  -
    ticker on subscribing                    none                                                 -
    times                                    seven digits and Z, the last digit 0                 -
    order that the HTTP answer refuses       no event                                             -
    refused after its receipt                ORDER_FAILED                                         acceptance_delay
    later leg that is refused                the child's ORDER_FAILED, with a child_order_id of   -
                                             its own; then the parent's, if that ends with it,
                                             though a TRIGGER or COMPLETE came before
    cancel of an ended order                 CANCEL_FAILED                                        -
    price and size of CANCEL, EXPIRE         left out                                             -
    price of a market order's ORDER          0                                                    -
    sfd                                      0                                                    -
    TRIGGER                                  for each leg that is sent, also at once              -
    pings, compression                       none                                                 -
    client that does not read                cut off                                              stream_max_queue
    reset                                    cuts all streams                                     -

Of the products, those of which the market is not open by default (see products.py) have a book that stands still; opened by
`control.set_board_state` they trade among users.
"""

from __future__ import annotations

from tradespec.emulator.faces.bitflyer.control import BitflyerControl
from tradespec.emulator.faces.bitflyer.face import BitflyerFace, make_face
from tradespec.emulator.faces.bitflyer.options import BitflyerOptions
from tradespec.emulator.faces.bitflyer.products import Product

__all__ = ["BitflyerControl", "BitflyerFace", "BitflyerOptions", "Product", "make_face"]
