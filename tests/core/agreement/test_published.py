# SPDX-License-Identifier: MPL-2.0
"""Every coefficient gives the numbers its papers print; each test names paper and table."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.core.agreement.given import counted, crossed, digits, found, observed, rated


def test_kappa_of_cohen_1960_table_2():
    assert digits(found(crossed([[88, 10, 2], [14, 40, 6], [18, 10, 12]]))["cohen"], 2) == "0.49"


def test_kappa_of_fleiss_1981_table_13_1():
    """J. L. Fleiss, Statistical Methods for Rates and Proportions, 2nd edition, p. 213: 100 subjects, two raters."""
    assert digits(found(crossed([[75, 1, 4], [5, 4, 1], [0, 0, 10]]))["cohen"], 2) == "0.68"


def test_kappa_of_the_four_cells_20_5_10_15_is_two_fifths():
    assert found(crossed([[20, 5], [10, 15]]))["cohen"] == Fraction(2, 5)


def test_linear_weights_of_the_sas_stat_guide_skin_condition():
    """SAS/STAT User's Guide, FREQ procedure, Agreement Study: simple 0.3449, weighted 0.5082."""
    values = found(crossed([[10, 4, 1, 0], [5, 10, 12, 2], [2, 4, 12, 5], [0, 2, 6, 13]], "ordinal"))
    assert digits(values["cohen"], 4) == "0.3449"
    assert digits(values["cohen_linear"], 4) == "0.5082"


def test_linear_weights_of_agresti_and_winner_1997():
    """A. Agresti, L. Winner, Evaluating agreement and disagreement among movie reviewers, Chance 10 (1997) 10–14."""
    values = found(crossed([[24, 8, 13], [8, 13, 11], [10, 9, 64]], "ordinal"))
    assert (digits(values["cohen"], 3), digits(values["cohen_linear"], 3)) == ("0.389", "0.427")


def test_squared_weights_of_agresti_2002_table_10_8():
    """A. Agresti, Categorical Data Analysis, 2nd edition: carcinoma of the cervix, pathologists A and B."""
    values = found(crossed([[22, 2, 2, 0], [5, 7, 14, 0], [0, 2, 36, 0], [0, 1, 17, 10]], "ordinal"))
    assert (digits(values["cohen"], 3), digits(values["cohen_quadratic"], 2)) == ("0.493", "0.78")


def test_kappa_of_fleiss_1971_table_1():
    """Thirty patients, six psychiatrists, five diagnoses: 0.430."""
    signs = """00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031
               00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006"""
    table = counted([[int(n) for n in row] for row in signs.split()])
    assert digits(found(table)["fleiss"], 3) == "0.430"


def test_kappa_of_ten_subjects_and_fourteen_raters():
    """The worked example that textbooks give for Fleiss' formula: ten subjects, fourteen raters, five values."""
    rows = [(0, 0, 0, 0, 14), (0, 2, 6, 4, 2), (0, 0, 3, 5, 6), (0, 3, 9, 2, 0), (2, 2, 8, 1, 1)]
    rows += [(7, 7, 0, 0, 0), (3, 2, 6, 3, 0), (2, 5, 3, 2, 2), (6, 5, 2, 1, 0), (0, 2, 2, 3, 7)]
    assert digits(found(counted(rows))["fleiss"], 3) == "0.210"


KRIPPENDORFF = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")
"""K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), example C: four observers, twelve units."""


def test_alpha_of_krippendorff_2011_example_c():
    values = found(observed(KRIPPENDORFF, "interval"))
    assert digits(values["alpha_nominal"], 3) == "0.743"
    assert digits(values["alpha_ordinal"], 3) == "0.815"
    assert digits(values["alpha_interval"], 3) == "0.849"


def test_alpha_of_krippendorff_2011_examples_a_and_b():
    assert digits(found(observed(["0100000010", "1110010000"]))["alpha_nominal"], 3) == "0.095"
    assert digits(found(observed(["aabbdcccedda", "babbbccceddd"]))["alpha_nominal"], 3) == "0.692"


def test_alpha_of_three_coders_and_fifteen_units():
    """The computational example that encyclopedias give after Krippendorff (2004): nominal 0.691, interval 0.811."""
    values = found(observed([".....34121133.3", "1.213343.......", "..21344.21133.4"], "interval"))
    assert (digits(values["alpha_nominal"], 3), digits(values["alpha_interval"], 3)) == ("0.691", "0.811")


def test_ac1_of_gwet_2008_table_2():
    """Two raters, 125 subjects: AC1 stands at 0.9408 where κ is −0.0234 and Scott's π −0.0288."""
    values = found(crossed([[118, 5], [2, 0]]))
    assert digits(values["ac1"], 4) == "0.9408"
    assert (digits(values["cohen"], 4), digits(values["fleiss"], 4)) == ("-0.0234", "-0.0288")


def test_ac1_of_gwet_2014_with_missing_answers():
    """Four raters, twelve units (chapter 2, and the data set `cac.raw4raters` of his R package): 0.77544."""
    assert digits(found(observed(KRIPPENDORFF))["ac1"], 5) == "0.77544"


def test_ac1_of_gwet_2014_abstractors():
    """Two abstractors, three kinds of pregnancy: κ 0.7964, AC1 0.8493, α 0.7973."""
    values = found(crossed([[13, 0, 0], [0, 20, 7], [0, 4, 56]]))
    assert (digits(values["cohen"], 4), digits(values["ac1"], 4)) == ("0.7964", "0.8493")
    assert digits(values["alpha_nominal"], 4) == "0.7973"


@pytest.mark.parametrize(
    ("table", "wanted"),
    [
        ([[3, 0, 0], [0, 1, 2], [2, 1, 3]], "0.38931 0.35484 0.34426"),
        ([[0, 0, 0, 0], [9, 6, 1, 0], [1, 1, 1, 0], [1, 0, 0, 0]], "0.19505 0.07801 -0.12554"),
    ],
)
def test_ac1_of_the_pycm_documentation(table, wanted):
    """S. Haghighi and others, PyCM: Multiclass confusion matrix library in Python, JOSS 3 (2018) 729: AC1, κ, π."""
    values = found(crossed(table))
    assert " ".join(digits(values[name], 5) for name in ("ac1", "cohen", "fleiss")) == wanted


def test_ac1_of_fifteen_patients_and_six_psychiatrists():
    """The data set `distrib.6raters` of Gwet's R package irrCAC 1.0: AC1 0.4448007, κ 0.4139265, α 0.4204384."""
    signs = """00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031"""
    values = found(counted([[int(n) for n in row] for row in signs.split()]))
    printed = [digits(values[name], 7) for name in ("ac1", "fleiss", "alpha_nominal")]
    assert printed == ["0.4448007", "0.4139265", "0.4204384"]


def test_kappa_collapses_where_ac1_stands():
    values = found(crossed([[92, 4], [4, 0]]))
    assert (digits(values["cohen"], 3), digits(values["ac1"], 3)) == ("-0.042", "0.913")
    assert values["cohen"] == Fraction(-1, 24)


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        # P. E. Shrout, J. L. Fleiss (1979), table 2: six targets, four judges; results in table 4.
        (["9 2 5 8", "6 1 3 2", "8 4 6 8", "7 1 2 6", "10 5 6 9", "6 2 4 7"], ".17 .29 .71 .44 .62 .91"),
        # C. Zaiontz, Real Statistics: eight wines, four judges; also in the reference of Pingouin.
        (
            ["1 2 0 1", "1 3 3 2", "3 8 1 4", "6 4 3 3", "6 5 5 6", "7 5 6 2", "8 7 7 9", "9 9 9 8"],
            ".728 .728 .729 .914 .914 .915",
        ),
    ],
)
def test_the_six_intraclass_correlations(rows, wanted):
    values = found(rated([row.split() for row in rows], "interval"))
    names = ("icc1", "icc2", "icc3", "icc1k", "icc2k", "icc3k")
    places = len(wanted.split()[0]) - 1
    assert [digits(values[name], places) for name in names] == [f"0{number}" for number in wanted.split()]
