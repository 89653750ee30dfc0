function Protect-TwsText {
    # A text that was read on some machine, fit for a terminal: control signs could move the cursor, and signs that turn the
    # direction of writing can make a text read as another. Each is shown by its number. Line breaks and tabs stay.
    [CmdletBinding()]
    [OutputType([string])]
    param([string] $Text)

    $signs = '[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]'
    while ($Text -match $signs) {
        $sign = $Matches[0]
        $Text = $Text -replace $sign, ('\u{0:x4}' -f [int] [char] $sign)
    }
    $Text
}
