"""CoinBTR's REST API of June 2018 over the matching engine.

    face.py       from request to response            state.py      what there is, and what a handler gets
    routes.py     paths and their other spellings     fields.py     parameters of query and body
    auth.py       keys                                errors.py     refusals
    account.py    profile and session                 wallet.py     addresses, balances, withdrawals
    trading.py    limit orders                        market.py     public data
    transfers.py  coins in and out                    catalogue.py  coins and markets
    control.py    what tests can do to it             files.py      balances and markets from a file

Of most operations only the path was ever documented. What is not known is decided here, and `CoinbtrOptions` switches it:

    unknown                                  decided                                              option
    HTTP status of a refusal                 401 for keys, 403 for rights, 404 and 405 for        errors_in_200
                                             routes, else 400
    form of a refusal                        msg with error and code, as documented               error_msg
    error codes                              words of the emulator's own                          error_codes
    header WWW-Authenticate                  Token, with a 401                                    -
    msg of a success                         "", as documented                                    success_msg
    listbalances: msg or message             both                                                 balances_message
    balance                                  available + pending                                  frozen_in_balance
    slash at the end of a path               taken                                                trailing_slashes
    prefix of the market paths               /market and /api/v1/market                           market_prefixes
    whithdraw, user/profile, wallet/user/    taken                                                other_spellings
      session, buylimit and selllimit without
      place, cancel/selllimit, getticker
    GET listopenorders                       taken                                                open_orders_by_get
    key without the word Token               refused                                              bare_keys
    GET with a JSON body                     counts like the query                                -
    parameters that are not known, or null   ignored                                              -
    numbers in quotes                        taken in bodies; in a query all are text             text_numbers
    names of amount and price                amount or quantity, price or rate                    amount_fields, price_fields
    order without a price                    refused, though a sample of June 2018 has none       -
    names of markets in answers              BTC-MXN, BTC-LTC: pesos last, other currencies       market_order, market_case
                                             first, upper case
    names of markets in requests             in any case, either half first                       any_market_name
    getbalance without a coin, gettiker and  all of them, in an object by their names             -
      get24hvolume without a market
    lists of withdraws and deposits          an array; starting balances are not in it            transfers
    fee of a trade                           0.25 % of what is received, up to the eighth         maker_fee, taker_fee
                                             decimal
    meeting an order of one's own            they trade                                           self_trade
    money of a fill                          buyer pays up, seller gets down, to eight decimals   -
    cancel                                   by id; the path says buylimit, and takes any side;   -
                                             the answer has no data, as in 2019
    getopenorders with an id                 that order alone; an empty list if it is not open    -
    filled, amount, value of an order        executed, outstanding, outstanding times price       -
    rights                                   withdraw; deposit for addresses; trade for orders    control.set_permissions
                                             and cancels; any key reads
    life of a key                            a year                                               key_lifetime
    status of a withdrawal                   signed, as in the sample; confirmed after a while    withdrawal_status, transfer_delay
    fee and minimum of a withdrawal          see catalogue.py; the fee on top                     coins
    address of another account               credited there when the withdrawal is confirmed      -
    deposit address                          one for each account and coin; none for pesos        -
    coin in answers                          lower case in addresses, else upper case, however    -
                                             it was asked for; of each there is one sample
    coins, markets, steps, least amounts     see catalogue.py                                     coins, pairs
    limits of orders in listbooks            min_amount and max_amount; promised without a name   -
    order of lists                           coins and markets as in the options, orders and      -
                                             transfers with the newest first
    profile                                  username and email                                   -
    rate limits                              none                                                 -

The matching itself, the market maker and the order of time are those of `tradespec.emulator.engine`.
"""

from __future__ import annotations

from tradespec.emulator.faces.coinbtr.catalogue import Coin, Pair
from tradespec.emulator.faces.coinbtr.control import CoinbtrControl
from tradespec.emulator.faces.coinbtr.face import CoinbtrFace, make_face
from tradespec.emulator.faces.coinbtr.options import CoinbtrOptions

__all__ = ["Coin", "CoinbtrControl", "CoinbtrFace", "CoinbtrOptions", "Pair", "make_face"]
