from grantrules.report import style


def test_every_look_that_an_entry_can_have_exists() -> None:
    names = {
        value
        for name, value in vars(style).items()
        if name.isupper() and isinstance(value, str) and value.startswith("gr ")
    }

    assert {look.name for look in style.named_styles()} == names


def test_money_counts_and_days_have_german_formats() -> None:
    formats = {look.name: look.number_format for look in style.named_styles()}

    assert formats[style.MONEY] == '#,##0.00 "€"'
    assert formats[style.DAY] == "dd.mm.yyyy"
    assert formats[style.YEAR] == "0"


def test_a_figure_that_does_not_fit_is_shrunk() -> None:
    looks = {look.name: look for look in style.named_styles()}

    assert looks[style.MONEY].alignment.shrink_to_fit


def test_a_rule_that_is_not_met_is_bold_and_shaded_not_coloured() -> None:
    looks = {look.name: look for look in style.named_styles()}

    assert looks[style.NOT_MET].font.bold
    assert looks[style.NOT_MET].font.color is None
    assert looks[style.NOT_MET].fill != looks[style.MET].fill
