"""bitFlyer Lightning's HTTP API over the matching engine.

What bitFlyer does is documented by it or recorded by its users, and this face follows that. What nobody knows is decided here, and
`BitflyerOptions` switches it:

    unknown                                  decided                                              option
    code of a refusal with no known code     -101 with HTTP 400, the reason as text               unknown_code
    HTTP status of the unconfirmed codes     400                                                  -
    body that is empty, null or no JSON      -122, Empty request body                             -
    body field null, blank query value       as if it were left out                               -
    field or parameter that is not known     ignored                                              -
    a query parameter given twice            the first counts                                     -
    price off the market's step              -106, with a text of its own                         -
    size with more than 8 decimals           -110, with a text of its own                         -
    number written as text in a body         refused like any wrong value                         -
    market order's price                     ignored                                              -
    count above the maximum                  cut to 500 on every list, as on public executions    max_count
    count below 1 or no number               unknown_code                                         -
    cancel of an order that is unknown       200 if the id has the right form, else an error      unknown_cancel_is_error
    cancel of an order not yet accepted      200, and nothing happens                             -
    delay between receipt and acceptance     none                                                 acceptance_delay
    order against an empty book, or while    -208                                                 -
      health is NO ORDER or STOP
    meeting an order of one's own            -159, nothing is traded                              self_trade
    state of an IOC order's dropped rest     EXPIRED, as is known of FOK                          unfilled_rest_state
    id of an ended order in getchildorders   its number by time of acceptance                     -
    state ACTIVE together with before/after  empty, since such a list has no active orders        -
    fee                                      0.1 % of the base, both sides, not rounded           commission
    yen of a fill                            buyer pays up, seller gets down to the whole yen     round_yen
    age of ACCESS-TIMESTAMP                  not checked                                          timestamp_window
    balance history of a trade               one row per fill and currency; amount is the change  -
                                             without the fee, commission is the fee
    withdrawal                               fee 220 JPY on top; PENDING for a minute             withdrawal_fee, withdrawal_delay
    second factor and verified account       not asked for; verified                              two_factor_code, is_verified
    price steps of the altcoins              see products.py                                      -

Not emulated yet: special orders (no key has the permission, so sendparentorder answers Permission denied; the lists are
empty), trading in anything but BTC_JPY, ETH_JPY, XRP_JPY and ETH_BTC (other markets are closed: -204), margin (nothing is
held), and the enforcement of rate limits (the X-RateLimit headers count).
"""

from __future__ import annotations

from tradespec.emulator.faces.bitflyer.face import BitflyerFace, make_face
from tradespec.emulator.faces.bitflyer.options import BitflyerOptions

__all__ = ["BitflyerFace", "BitflyerOptions", "make_face"]
