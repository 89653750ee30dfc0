function Protect-TwsCell {
    # A value that is also fit for a cell of a table. Export-Csv asks values for their text: a list gives compact JSON there
    # and not a type name, and a text that a spreadsheet would take for a formula gets an apostrophe there, and there alone:
    # the value itself stays what it was. Source: owasp.org/www-community/attacks/CSV_Injection
    [CmdletBinding()]
    param($Value)

    if ($null -eq $Value -or "$($ExecutionContext.SessionState.LanguageMode)" -ne 'FullLanguage') {
        return , $Value
    }
    if ($Value -is [string]) {
        if ($Value -notmatch '^[=+\-@\t\r]') {
            return $Value
        }
        $script = $script:TwsFormulaText
    }
    elseif ($Value -is [array] -or $Value -is [System.Management.Automation.PSCustomObject] -or $Value -is [System.Collections.IDictionary]) {
        $script = $script:TwsCellText
    }
    else {
        return $Value
    }
    $cell = [psobject] $Value
    $cell.PSObject.Members.Add([System.Management.Automation.PSScriptMethod]::new('ToString', $script))
    , $cell
}
