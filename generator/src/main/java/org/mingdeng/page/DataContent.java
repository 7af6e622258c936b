package org.mingdeng.page;

/** What a data file holds. How it is written is the business of the renderer. */
public sealed interface DataContent
        permits Table, RecordData, RecordSchema, DataCatalogue, Offices, Contracting, ServiceTypes, ServiceRequests {}
