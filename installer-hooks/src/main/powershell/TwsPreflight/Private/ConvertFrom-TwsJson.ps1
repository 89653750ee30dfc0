function ConvertFrom-TwsJson {
    # The document in a JSON text, or nothing where the text is none or of another kind. Texts stay texts (PowerShell 6 and
    # later makes times of some), and neither keys that differ in case nor a machine's control signs spoil anything.
    # Sources: github.com/PowerShell/PowerShell/issues/13598 (dates) and /issues/3705 (keys)
    [CmdletBinding()]
    param(
        [string] $Text,
        # For example tws-preflight/report/1; without it any object is taken.
        [string] $Schema
    )

    # The escapes are changed while the text is still JSON, where a real backslash is always doubled: \u001b becomes \\u001b.
    $even = '(?<!\\)((?:\\\\)*)'
    $safe = $Text -replace "$even\\u(00(?:0[0-8bcef]|1[0-9a-f]|7f|[89][0-9a-f])|061c|200[ef]|202[a-e]|206[6-9])", '$1\\u$2'
    $safe = $safe -creplace "$even\\b", '$1\\u0008' -creplace "$even\\f", '$1\\u000c'
    # Raw signs are legal in JSON from U+007F on.
    foreach ($sign in @([regex]::Matches($safe, '[\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]') | Select-Object -ExpandProperty Value -Unique)) {
        $safe = $safe -replace $sign, ('\\u{0:x4}' -f [int] [char] $sign)
    }

    $how = @{ ErrorAction = 'Stop' }
    if ($script:TwsDateKind) {
        $how['DateKind'] = 'String'
    }
    elseif ($PSVersionTable.PSEdition -eq 'Core') {
        # 7.0 to 7.4 cannot be asked to leave times alone: a sign before each hides them, see Remove-TwsMark.
        $safe = $safe -replace '"(?=\d{4}-\d\d-\d\dT)', "`"$script:TwsTimeMark"
    }
    $document = $null
    try {
        $document = ConvertFrom-Json -InputObject $safe @how
    }
    catch {
        $document = ConvertFrom-TwsCasedJson -Text $safe -How $how
    }
    if (($null -eq $document) -or ($Schema -and ("$($document.schema)" -ne $Schema))) {
        return
    }
    $document
}
