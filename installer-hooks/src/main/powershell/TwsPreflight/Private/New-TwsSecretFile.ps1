function New-TwsSecretFile {
    # A file of arguments that this account alone can read, for the tool's @FILE. A temporary file is such a file: the folder
    # is the account's own on Windows, the file's mode is 600 elsewhere.
    [CmdletBinding()]
    [OutputType([string])]
    param([string[]] $Argument)

    $file = (New-TemporaryFile -WhatIf:$false -Confirm:$false).FullName
    $lines = foreach ($one in $Argument) {
        '"' + ($one -replace '\\', '\\' -replace '"', '\"') + '"'
    }
    Set-Content -LiteralPath $file -Value $lines -WhatIf:$false -Confirm:$false
    $file
}
