"""A printer's calibration page, measured: how far it prints aside and whether it scales."""

from recordsroom.domain.calibration import calibration


def test_what_prints_too_far_right_and_too_high_is_moved_left_and_down():
    found = calibration(left=21_30, top=39_50, across=100_00, down=99_80)
    assert (found.right, found.down) == (-1_30, 50)
    assert not found.scales and not found.too_far


def test_a_printer_that_scales_is_told_apart_from_one_that_prints_aside():
    assert calibration(20_00, 40_00, 98_50, 100_00).scales and calibration(20_00, 40_00, 100_00, 100_40).scales
    assert not calibration(20_00, 40_00, 100_30, 99_70).scales


def test_paper_that_lies_wrongly_is_not_set_right():
    assert calibration(25_10, 40_00, 100_00, 100_00).too_far and calibration(20_00, 34_00, 100_00, 100_00).too_far
    assert not calibration(25_00, 35_00, 100_00, 100_00).too_far
