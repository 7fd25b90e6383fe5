package cn.daodi.enterprises.web;

import cn.daodi.platform.lists.Listing;

/** The list of enterprises. */
public record EnterpriseListPage(Listing<EnterpriseRow> list, EnterpriseFilter filter, boolean mayEnter) {}
