from grantrules.specification.fault import Complaint


def test_a_complaint_names_file_and_line_where_there_is_one() -> None:
    assert Complaint("a.feature", 3, "Falsch.").german == "a.feature, Zeile 3: Falsch."
    assert Complaint("a.feature", 0, "Falsch.").german == "a.feature: Falsch."


def test_complaints_stand_in_the_order_of_files_and_lines() -> None:
    found = [Complaint("b", 1, ""), Complaint("a", 12, ""), Complaint("a", 3, "")]

    assert [(one.file, one.line) for one in sorted(found)] == [("a", 3), ("a", 12), ("b", 1)]
