package cn.daodi.activity.inbox;

import cn.daodi.kernel.PersonId;

/** Somebody with mail waiting, and the address entered for it. */
record Addressee(PersonId person, String name, String address) {}
