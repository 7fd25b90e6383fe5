package cn.daodi.enterprises;

import cn.daodi.directory.PersonEntry;
import cn.daodi.kernel.UnitId;
import java.time.LocalDate;

/** Who is stationed, from which unit, from which day. */
public record StationingEntry(PersonEntry cadre, UnitId homeUnit, LocalDate from) {}
