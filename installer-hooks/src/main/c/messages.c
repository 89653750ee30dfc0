#include "messages.h"

#define PRIMARY_LANGUAGE 0x3FFu
#define PRIMARY_FRENCH 0x0Cu

static const wchar_t *const PATTERNS[MESSAGE_COUNT][2] = {
    [MESSAGE_PROGRESS] = {
        L"Checking that this machine is ready for Akio TWS",
        L"Vérification que cette machine est prête pour Akio TWS" },
    [MESSAGE_BLOCKED] = {
        L"This machine is not ready for Akio TWS. Nothing was installed. To put right first:",
        L"Cette machine n’est pas prête pour Akio TWS. Rien n’a été installé. À corriger d’abord :" },
    [MESSAGE_UNDETERMINED_ASK] = {
        L"Some required checks could not be read, so it is not known whether this machine is ready for Akio TWS. "
        L"Install all the same?",
        L"Certaines vérifications obligatoires n’ont pas pu être lues : on ne sait pas si cette machine est prête pour Akio TWS. "
        L"Installer quand même ?" },
    [MESSAGE_UNDETERMINED_STOP] = {
        L"Some required checks could not be read, so it is not known whether this machine is ready for Akio TWS. Nothing "
        L"was installed. Confirm them by hand, then run the installer again with TWSPREFLIGHT_ACCEPT_UNDETERMINED=1. "
        L"To confirm:",
        L"Certaines vérifications obligatoires n’ont pas pu être lues : on ne sait pas si cette machine est prête pour Akio TWS. "
        L"Rien n’a été installé. Confirmez-les à la main, puis relancez l’installation avec "
        L"TWSPREFLIGHT_ACCEPT_UNDETERMINED=1. À confirmer :" },
    [MESSAGE_UNDETERMINED_REFUSED] = {
        L"The answer was not to install while required checks are unread. Nothing was installed.",
        L"La réponse a été de ne pas installer tant que des vérifications obligatoires ne sont pas lues. Rien n’a été installé." },
    [MESSAGE_MORE] = { L"… and {0} more", L"… et {0} de plus" },
    [MESSAGE_REPORT] = { L"Report: {0}", L"Rapport : {0}" },
    [MESSAGE_NO_FOLDER] = {
        L"The prerequisites could not be checked: the folder {0} is missing. Copy it beside the installer, or "
        L"name it with TWSPREFLIGHT_FOLDER. Nothing was installed.",
        L"Les prérequis n’ont pas pu être vérifiés : le dossier {0} est absent. Copiez-le à côté du programme d’installation, ou indiquez-le "
        L"par TWSPREFLIGHT_FOLDER. Rien n’a été installé." },
    [MESSAGE_NO_RUNTIME] = {
        L"The prerequisites could not be checked: the packaged Java runtime is missing ({0}). Copy the whole preflight "
        L"folder beside the installer. Nothing was installed.",
        L"Les prérequis n’ont pas pu être vérifiés : l’environnement Java fourni est absent ({0}). Copiez le dossier "
        L"preflight complet à côté du programme d’installation. Rien n’a été installé." },
    [MESSAGE_NO_JAR] = {
        L"The prerequisites could not be checked: the tool itself is missing ({0}). Copy the whole preflight folder beside "
        L"the installer. Nothing was installed.",
        L"Les prérequis n’ont pas pu être vérifiés : l’outil lui-même est absent ({0}). Copiez le dossier preflight complet "
        L"à côté du programme d’installation. Rien n’a été installé." },
    [MESSAGE_OPEN_FOLDER] = {
        L"The prerequisites were not checked: other users of this machine can change {0}, and it would run with "
        L"administrator rights. Copy the installer and its folder to a place that only administrators can write to, then "
        L"run it there; or name such a folder with TWSPREFLIGHT_FOLDER. {1} is such a place. Nothing was installed.",
        L"Les prérequis n’ont pas été vérifiés : d’autres utilisateurs de cette machine peuvent modifier {0}, qui serait "
        L"exécuté avec des droits d’administrateur. Copiez le programme d’installation et son dossier à un endroit où seuls les "
        L"administrateurs peuvent écrire, puis lancez-le là ; ou indiquez un tel dossier par TWSPREFLIGHT_FOLDER. {1} en est "
        L"un. Rien n’a été installé." },
    [MESSAGE_NO_PLACE] = {
        L"The prerequisites could not be checked: the package was started from {0}, where no folder lies beside it. Copy the "
        L"package and the folder preflight to this machine and start it there, or name the folder with TWSPREFLIGHT_FOLDER. "
        L"Nothing was installed.",
        L"Les prérequis n’ont pas pu être vérifiés : le paquet a été lancé depuis {0}, où aucun dossier ne l’accompagne. "
        L"Copiez le paquet et le dossier preflight sur cette machine et lancez-le là, ou indiquez le dossier par "
        L"TWSPREFLIGHT_FOLDER. Rien n’a été installé." },
    [MESSAGE_UNREADABLE_FOLDER] = {
        L"The prerequisites were not checked: Windows does not say who can change {0}, and it would run with administrator "
        L"rights. Nothing was installed.",
        L"Les prérequis n’ont pas été vérifiés : Windows ne dit pas qui peut modifier {0}, qui serait exécuté avec des "
        L"droits d’administrateur. Rien n’a été installé." },
    [MESSAGE_BAD_SETTING] = {
        L"The prerequisites could not be checked: the installer's property {0} is \"{1}\", which is not one of: {2}. "
        L"Nothing was installed.",
        L"Les prérequis n’ont pas pu être vérifiés : la propriété {0} du programme d’installation vaut « {1} », qui n’est pas l’une "
        L"de : {2}. Rien n’a été installé." },
    [MESSAGE_NO_PRIVATE_FOLDER] = {
        L"The prerequisites could not be checked: no private folder could be made for the report (Windows error {0}). "
        L"Nothing was installed.",
        L"Les prérequis n’ont pas pu être vérifiés : aucun dossier privé n’a pu être créé pour le rapport (erreur Windows "
        L"{0}). Rien n’a été installé." },
    [MESSAGE_NOT_STARTED] = {
        L"The prerequisites could not be checked: {0} did not start (Windows error {1}). Nothing was installed.",
        L"Les prérequis n’ont pas pu être vérifiés : {0} n’a pas démarré (erreur Windows {1}). Rien n’a été installé." },
    [MESSAGE_TIMED_OUT] = {
        L"The prerequisites could not be checked: the tool gave no answer within {0} seconds and was ended. Nothing was "
        L"installed.",
        L"Les prérequis n’ont pas pu être vérifiés : l’outil n’a pas répondu en {0} secondes et a été arrêté. Rien n’a été "
        L"installé." },
    [MESSAGE_CRASHED] = {
        L"The prerequisites could not be checked: the tool failed (exit code {0}). The installation log holds what it wrote. "
        L"Nothing was installed.",
        L"Les prérequis n’ont pas pu être vérifiés : l’outil a échoué (code de sortie {0}). Le journal d’installation "
        L"contient ce qu’il a écrit. Rien n’a été installé." },
    [MESSAGE_USAGE] = {
        L"The prerequisites could not be checked: the tool refused what the installer or the site profile gave it. The "
        L"installation log holds its answer. Nothing was installed.",
        L"Les prérequis n’ont pas pu être vérifiés : l’outil a refusé ce que le programme d’installation ou le profil du site lui a donné. "
        L"Le journal d’installation contient sa réponse. Rien n’a été installé." },
    [MESSAGE_NO_REPORT] = {
        L"The prerequisites could not be checked: the tool ended with code {0} but left no report. Nothing was installed.",
        L"Les prérequis n’ont pas pu être vérifiés : l’outil s’est terminé avec le code {0} mais n’a laissé aucun rapport. "
        L"Rien n’a été installé." },
    [MESSAGE_BAD_REPORT] = {
        L"The prerequisites could not be checked: the tool's report cannot be used ({0}). Nothing was installed.",
        L"Les prérequis n’ont pas pu être vérifiés : le rapport de l’outil est inutilisable ({0}). Rien n’a été installé." },
    [MESSAGE_DISAGREE] = {
        L"The prerequisites could not be checked: the tool ended with code {0}, but its report says {1}. Nothing was "
        L"installed.",
        L"Les prérequis n’ont pas pu être vérifiés : l’outil s’est terminé avec le code {0}, mais son rapport dit {1}. Rien "
        L"n’a été installé." },
    [MESSAGE_COUNTS] = {
        L"{0}: {1} passed, {2} failed, {3} warnings, {4} unread, {5} to confirm, {6} not applicable, {7} waived",
        L"{0} : conformes {1}, en échec {2}, avertissements {3}, non lus {4}, à confirmer {5}, sans objet {6}, dérogations {7}" },
    [MESSAGE_FINDING] = { L"- {0}: {1} (found: {2}; required: {3})", L"- {0} : {1} (observé : {2} ; exigé : {3})" },
};

Language language_of(unsigned long language) {
    return (language & PRIMARY_LANGUAGE) == PRIMARY_FRENCH ? LANGUAGE_FRENCH : LANGUAGE_ENGLISH;
}

const wchar_t *language_code(Language language) {
    return language == LANGUAGE_FRENCH ? L"fr" : L"en";
}

const wchar_t *message_pattern(Language language, Message message) {
    return PATTERNS[message][language == LANGUAGE_FRENCH ? 1 : 0];
}

void message_add(Text *into, Language language, Message message, const wchar_t *const *values, size_t count) {
    const wchar_t *at;
    for (at = message_pattern(language, message); *at != L'\0'; at++) {
        if (at[0] == L'{' && at[1] >= L'0' && at[1] <= L'9' && at[2] == L'}' && (size_t)(at[1] - L'0') < count) {
            text_add(into, values[at[1] - L'0']);
            at += 2;
        } else {
            text_add_char(into, *at);
        }
    }
}
