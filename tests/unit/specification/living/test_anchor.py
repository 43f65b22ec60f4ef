from grantrules.specification.living.anchor import anchors, slug


def test_an_anchor_spells_umlauts_out() -> None:
    assert slug("Größe über § 31, Nr. 5 %") == "groesse-ueber-par-31-nr-5"


def test_a_text_without_letters_has_an_anchor_too() -> None:
    assert slug("–") == "x"


def test_texts_that_spell_alike_get_anchors_of_their_own() -> None:
    assert anchors("s", ["a b", "a-b", "c"]) == ("s-a-b", "s-a-b--2", "s-c")


def test_a_long_text_is_cut() -> None:
    assert slug(f"{'a' * 79} b") == "a" * 79
