"""Files of people as the trail has them, for tests that write their own entries."""

from grantrules.register.digest import digest_of
from grantrules.register.trail_entries import ListedPerson, PeopleBound, PersonRegistered, Role

ZERO = "0" * 64


def account(of: str) -> str:
    return digest_of(of.encode())


def listed(pseudonym: str, role: Role, *accounts: str) -> ListedPerson:
    return ListedPerson(
        pseudonym=pseudonym,
        role=role,
        commitment=ZERO,
        accounts=accounts or (account(pseudonym),),
    )


def bound(*people: ListedPerson, proposed: int | None = None, by: str = "") -> PeopleBound:
    return PeopleBound(
        by=by or people[0].pseudonym,
        commitment=ZERO,
        salt=ZERO,
        may_act_as=False,
        allow_user_namespace=False,
        people=people,
        proposed=proposed,
        reason=None,
    )


def arrival(pseudonym: str, role: Role, *, acted_as: bool = False) -> PersonRegistered:
    return PersonRegistered(
        by=pseudonym,
        role=role,
        commitment=ZERO,
        account=account(pseudonym),
        acted_as=acted_as,
    )
