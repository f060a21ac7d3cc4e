"""Bitget's HTTP API v2 (classic account) over the matching engine.

    face.py      from request to response              state.py     what there is; request.py: what a handler gets
    auth.py      keys and signatures                   permissions.py   what a key may do
    limits.py    rate limits                           errors.py    codes, texts, HTTP statuses
    loose.py     what is forgiven                      formats.py   numbers, times, ids
    common.py    what belongs to no product            control.py   what tests can do to it; files.py: balances and pairs
    symbols.py, markets.py, coins.py, names.py, options.py
    spot/, futures/, margin/, services/   the products

What Bitget does is documented by it or recorded by its users, and this face follows that. What nobody knows is decided here, and
`BitgetOptions` switches it:

    unknown                                  decided                                              option
    checks after the key itself              environment, passphrase, time stamp, signature,      -
                                             address, permission, parameters
    which form of the query is signed        as sent or percent-decoded                           -
    RSA keys                                 none                                                 -
    permission of a call                     reading needs none; trading, transfers and           -
                                             withdrawals need their own
    path of third-party documents            answers like the official one                        serve_aliases
    method that a path does not have         40404                                                -
    HTTP status                              400; 404 for 40404, 429 for 429, 500 for 40015,      -
                                             40725 and 45001
    messages without `locale: en-US`         Chinese for 43001 and 40034, as was seen; else       chinese_messages
                                             English
    spot with a demo key                     orders and plan orders only                          strict_demo
    books of the demo environment            the live ones; orders, balances and all records are  -
                                             of accounts of its own
    body that is no JSON                     400172                                               -
    symbols and coins in lower case          taken, as some clients send them; if switched, spot  strict_symbols
                                             refuses symbols (40034)
    blank text of an optional field          as if it were left out                               -
    rate limits                              fixed windows, aligned to the clock's seconds        rate_limits
    too many calls in a minute               the address is refused for five minutes              ban_seconds
    limit above the maximum                  cut to it                                            -
    age of ACCESS-TIMESTAMP                  30 seconds either way                                timestamp_window

Spot:

    order below the minimum, without funds   the minimum is told (45110)                          -
    decimal places of size, of price         40808, 41103                                         -
    price band                               5 % of the last price, and only against oneself:     symbols
                                             buys above (43009), sells below (43008)
    too many open orders                     43128 beyond 200 of a pair                           symbols
    clientOid                                unique among open orders (40786)                     -
    order against an empty book              taken in, and cancelled                              -
    cancel of an ended order                 43001; within a second of a cancel 45129             cancel_interval
    cancel-symbol-order                      done when it answers                                 -
    order by clientOid                       not found two hours after its end                    client_oid_horizon
    orders in one call                       50 at most                                           max_batch
    batch-cancel-order by clientOid only,    fails with 40402; the symbol is the one that the     -
    beside orderId only, of one symbol       request names
    fee                                      0.1 % of what is received, not rounded; the list of  spot_fee
                                             symbols says 0.2 %, as recorded
    fees in BGB                              the switch is kept, and changes nothing              -
    take profit and stop loss of an order    wait once it is filled as a whole, for what it       -
                                             bought or sold after the fee; one cancels the other
    order that waits (tpsl, plan)            freezes nothing; the last price wakes it, from the   -
                                             side where it was when the order came; sent when
                                             funds lack, it ends as cancelled or fail_execute
    plan order of size in quote              spent by a market buy; else turned into base at its  -
                                             price
    candles                                  of trades since the start; one without trades        -
                                             stands at the price before; plain days and longer
                                             begin at midnight UTC+8
    candles with startTime only              the first ones from there; else the last ones up to  -
                                             endTime
    step of `type` in orderbook              as the scales of merge-depth                         -
    whale, dolphin, fish                     trades of 10,000 USDT or more, of 1,000 or more,     -
                                             the rest; net flows are bought less sold by takers
    transfer of more than there is           43117                                                -
    withdrawal                               fee on top, frozen while pending; no whitelist       withdrawal_delay
    upgrade to a unified account             fails after a minute: there is none here             -
    announcements, auctions, VIP levels      made up                                              -
    pairs other than BTCUSDT                 made up                                              symbols
"""

from __future__ import annotations

from tradespec.emulator.faces.bitget.control import BitgetControl, BitgetCredentials
from tradespec.emulator.faces.bitget.face import BitgetFace, make_face
from tradespec.emulator.faces.bitget.options import BitgetOptions
from tradespec.emulator.faces.bitget.symbols import SpotSymbol

__all__ = ["BitgetControl", "BitgetCredentials", "BitgetFace", "BitgetOptions", "SpotSymbol", "make_face"]
