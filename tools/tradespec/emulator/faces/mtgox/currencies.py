"""Mt.Gox's currencies: digits, notation, channels of the stream, and what they were worth in 2013."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

ITEM = "BTC"
"""What is traded in every market."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Currency:
    """A currency.

    Attributes:
        code: three letters.
        name: for people.
        symbol: the sign in texts.
        scale: decimal places of the integers on the wire.
        before: whether the sign stands before the number; else it follows, after a no-break space.
        virtual: a coin, no state's money.
        ticker_channel, depth_channel: of the stream, UUIDs.
        per_dollar: how many of it a dollar of 2013 bought: what the emulator converts by, and made up.
    """

    code: str
    name: str
    symbol: str
    scale: int = 5
    before: bool = False
    virtual: bool = False
    ticker_channel: str
    depth_channel: str
    per_dollar: Decimal = Decimal(1)

    @property
    def unit(self) -> Decimal:
        """The smallest amount."""
        return Decimal((0, (1,), -self.scale))


_COINS = (
    Currency(
        code="BTC", name="Bitcoin", symbol="BTC", scale=8, virtual=True,
        ticker_channel="13edff67-cfa0-4d99-aa76-52bd15d6a058", depth_channel="7d3d7ae3-7da7-48cf-9c82-51d7ab3fe60f",
    ),
    Currency(
        code="LTC", name="Litecoin", symbol="LTC", scale=8, virtual=True,
        ticker_channel="48b6886f-49c0-4614-b647-ba5369b449a9", depth_channel="7e297db5-e0e4-418d-831d-44d2a591f243",
    ),
    Currency(
        code="NMC", name="Namecoin", symbol="NMC", scale=8, virtual=True,
        ticker_channel="36189b8c-cffa-40d2-b205-fb71420387ae", depth_channel="419a72dc-cda4-484b-b393-1446ac38490f",
    ),
)  # fmt: skip
_MONEY = (
    Currency(
        code="USD", name="Dollar", symbol="$", before=True, per_dollar=Decimal(1),
        ticker_channel="d5f06780-30a8-4a48-a2f8-7ed181b4a13f", depth_channel="24e67e0d-1cad-4cc0-9e7a-f8523ef460fe",
    ),
    Currency(
        code="AUD", name="Australian Dollar", symbol="AU$", before=True, per_dollar=Decimal("0.96"),
        ticker_channel="eb6aaa11-99d0-4f64-9e8c-1140872a423d", depth_channel="296ee352-dd5d-46f3-9bea-5e39dede2005",
    ),
    Currency(
        code="CAD", name="Canadian Dollar", symbol="CA$", before=True, per_dollar=Decimal("1.02"),
        ticker_channel="10720792-084d-45ba-92e3-cf44d9477775", depth_channel="5b234cc3-a7c1-47ce-854f-27aee4cdbda5",
    ),
    Currency(
        code="CHF", name="Swiss Franc", symbol="CHF", per_dollar=Decimal("0.95"),
        ticker_channel="2644c164-3db7-4475-8b45-c7042efe3413", depth_channel="113fec5f-294d-4929-86eb-8ca4c3fd1bed",
    ),
    Currency(
        code="CNY", name="Chinese Yuan", symbol="元", per_dollar=Decimal("6.2"),
        ticker_channel="c251ec35-56f9-40ab-a4f6-13325c349de4", depth_channel="0d1ecad8-e20f-459e-8bed-0bdcf927820f",
    ),
    Currency(
        code="CZK", name="Czech Koruna", symbol="CZK", per_dollar=Decimal(20),
        ticker_channel="2a968b7f-6638-40ba-95e7-7284b3196d52", depth_channel="a7a970cf-4f6c-4d85-a74e-ac0979049b87",
    ),
    Currency(
        code="DKK", name="Danish Krone", symbol="Kr", per_dollar=Decimal("5.8"),
        ticker_channel="e5ce0604-574a-4059-9493-80af46c776b3", depth_channel="9219abb0-b50c-4007-b4d2-51d1711ab19c",
    ),
    Currency(
        code="EUR", name="Euro", symbol="€", per_dollar=Decimal("0.78"),
        ticker_channel="0bb6da8b-f6c6-4ecf-8f0d-a544ad948c15", depth_channel="057bdc6b-9f9c-44e4-bc1a-363e4443ce87",
    ),
    Currency(
        code="GBP", name="Pound Sterling", symbol="£", before=True, per_dollar=Decimal("0.66"),
        ticker_channel="7b842b7d-d1f9-46fa-a49c-c12f1ad5a533", depth_channel="60c3af1b-5d40-4d0e-b9fc-ccab433d2e9c",
    ),
    Currency(
        code="HKD", name="Hong Kong Dollar", symbol="HK$", before=True, per_dollar=Decimal("7.76"),
        ticker_channel="d3ae78dd-01dd-4074-88a7-b8aa03cd28dd", depth_channel="049f65dc-3af3-4ffd-85a5-aac102b2a579",
    ),
    Currency(
        code="JPY", name="Japanese Yen", symbol="¥", scale=3, before=True, per_dollar=Decimal(94),
        ticker_channel="a39ae532-6a3c-4835-af8c-dda54cb4874e", depth_channel="94483e07-d797-4dd4-bc72-dc98f1fd39e3",
    ),
    Currency(
        code="NOK", name="Norwegian Krone", symbol="Kr", per_dollar=Decimal("5.8"),
        ticker_channel="7532e866-3a03-4514-a4b1-6f86e3a8dc11", depth_channel="66da7fb4-6b0c-4a10-9cb7-e2944e046eb5",
    ),
    Currency(
        code="NZD", name="New Zealand Dollar", symbol="NZ$", before=True, per_dollar=Decimal("1.19"),
        ticker_channel="5ddd27ca-2466-4d1a-8961-615dedb68bf1", depth_channel="cedf8730-bce6-4278-b6fe-9bee42930e95",
    ),
    Currency(
        code="PLN", name="Polish Zloty", symbol="zł", per_dollar=Decimal("3.26"),
        ticker_channel="b4a02cb3-2e2d-4a88-aeea-3c66cb604d01", depth_channel="e4ff055a-f8bf-407e-af76-676cad319a21",
    ),
    Currency(
        code="RUB", name="Russian Ruble", symbol="RUB", per_dollar=Decimal(31),
        ticker_channel="bd04f720-3c70-4dce-ae71-2422ab862c65", depth_channel="d6412ca0-b686-464c-891a-d1ba3943f3c6",
    ),
    Currency(
        code="SEK", name="Swedish Krona", symbol="Kr", scale=3, per_dollar=Decimal("6.5"),
        ticker_channel="6caf1244-655b-460f-beaf-5c56d1f4bea7", depth_channel="8f1fefaa-7c55-4420-ada0-4de15c1c38f3",
    ),
    Currency(
        code="SGD", name="Singapore Dollar", symbol="SG$", before=True, per_dollar=Decimal("1.24"),
        ticker_channel="2cb73ed1-07f4-45e0-8918-bcbfda658912", depth_channel="41e5c243-3d44-4fad-b690-f39e1dbb86a8",
    ),
    Currency(
        code="THB", name="Thai Baht", symbol="฿", per_dollar=Decimal(29),
        ticker_channel="d58e3b69-9560-4b9e-8c58-b5c0f3fda5e1", depth_channel="67879668-532f-41f9-8eb0-55e7593a5ab8",
    ),
)  # fmt: skip

CURRENCIES: Mapping[str, Currency] = {currency.code: currency for currency in (*_COINS, *_MONEY)}
"""By code."""
QUOTES: tuple[str, ...] = tuple(currency.code for currency in _MONEY)
"""The currencies in which bitcoins are traded."""


def pair_of(quote: str) -> str:
    """The name of the market in a currency."""
    return ITEM + quote
