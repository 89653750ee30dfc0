package com.akio.tws.preflight.site;

import com.akio.tws.preflight.text.Worded;

/** The families of PABX that the document names, and what stands for any other. */
public enum PabxKind implements Worded {
    /** Mitel Aastra 5000, MiVoice 5000 (R63). */
    MIVOICE_5000,
    /** Mitel Aastra 400, MiVoice Office 400 (R64). */
    MIVOICE_400,
    /** MiVoice MX-One (R65). */
    MX_ONE,
    /** Alcatel OmniPCX Enterprise (R66). */
    OXE,
    /** Alcatel OmniPCX Office (R66). */
    OXO,
    /** Unify OpenScape Office (R67). */
    OPENSCAPE_OFFICE,
    /** Unify OpenScape Business (R67). */
    OPENSCAPE_BUSINESS,
    /** Unify OpenScape Voice (R67). */
    OPENSCAPE_VOICE,
    /** HiPath 3xxx (R67). */
    HIPATH_3000,
    /** HiPath OpenOffice (R67). */
    HIPATH_OPENOFFICE,
    /** One that the document does not name, hosted ones too; what it is stands in its name. */
    OTHER
}
