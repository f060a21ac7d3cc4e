"""What a special order is: its legs, how they hang together, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import Enum

from tradespec.emulator.engine import Order, OrderState, Side, TimeInForce
from tradespec.emulator.faces.bitflyer.names import OrderNames
from tradespec.emulator.faces.bitflyer.triggers import Condition, Trigger


class Method(Enum):
    """How the legs of a special order hang together: the value is the legs' numbers, one group after the other.

    The legs of a group are sent together. When one of them completes, the others are cancelled, and the next group follows.
    """

    SIMPLE = ((0,),)
    IFD = ((0,), (1,))
    OCO = ((0, 1),)
    IFDOCO = ((0,), (1, 2))


@dataclass(slots=True, eq=False)
class Leg:
    """One order of a special order.

    Attributes:
        price, trigger_price, offset: None where the condition has no use for them.
        trigger: what it waits for; None before its turn, and once it has been sent.
        order: the child; None before it is sent, and if the engine refused it.
        end: how it ended, None until then.
    """

    condition: Condition
    side: Side
    size: Decimal
    price: Decimal | None
    trigger_price: Decimal | None
    offset: Decimal | None
    trigger: Trigger | None = None
    order: Order | None = None
    end: OrderState | None = None


@dataclass(slots=True, eq=False, kw_only=True)
class Parent:
    """A special order.

    Attributes:
        id: rises with time.
        group: which group of legs is under way.
    """

    id: int
    account: str
    symbol: str
    method: Method
    legs: tuple[Leg, ...]
    time_in_force: TimeInForce
    names: OrderNames
    created_at: datetime
    expires_at: datetime
    state: OrderState = OrderState.ACTIVE
    group: int = field(default=0)

    @property
    def is_active(self) -> bool:
        """Whether it can still send orders, or has some that are open."""
        return self.state is OrderState.ACTIVE

    @property
    def kind(self) -> str:
        """Its method, or the condition of its only leg."""
        return self.legs[0].condition.value if self.method is Method.SIMPLE else self.method.name

    def under_way(self) -> list[Leg]:
        """The legs of the current group."""
        return [self.legs[number] for number in self.method.value[self.group]]

    def children(self) -> list[Order]:
        """All orders that it has sent, in the order of its legs."""
        return [leg.order for leg in self.legs if leg.order is not None]
