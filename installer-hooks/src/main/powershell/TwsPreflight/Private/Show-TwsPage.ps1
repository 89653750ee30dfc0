function Show-TwsPage {
    # Opens the page of a check, or of all of them for several, and gives the file's path. It is written anew, for the edition and
    # in the language that were asked for: Windows drops the place behind # when it opens a file, so one check gets a file of its own.
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string[]] $Id,
        [string] $Catalogue
    )

    $which = '--all'
    if ($Id.Count -eq 1) {
        $which = $Id[0]
    }
    $empty = New-TemporaryFile -WhatIf:$false -Confirm:$false
    $file = "$($empty.FullName).html"
    Move-Item -LiteralPath $empty.FullName -Destination $file -WhatIf:$false -Confirm:$false
    $result = Invoke-TwsTool -ArgumentList (@('explain', $which, "--format=html=$file", '--force') + @(Get-TwsArgument -Catalogue $Catalogue))
    if ($result.ExitCode) {
        Stop-TwsCommand -Key 'BadOutput' -Value 'explain', $result.ExitCode, "$($result.Error)" -Category 'InvalidData' -Target $file
    }
    Invoke-Item -LiteralPath $file
    $file
}
