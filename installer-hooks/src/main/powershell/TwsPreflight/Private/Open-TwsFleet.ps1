function Open-TwsFleet {
    # The machines that a command is to look at, and what came of them.
    [CmdletBinding()]
    param(
        # The parameters of Get-TwsArgument that the command was given.
        [hashtable] $Judged,
        # The folder to keep bundles in, or nothing.
        [string] $Destination,
        [switch] $Force
    )

    if ($Destination -and -not (Test-Path -LiteralPath $Destination -PathType Container)) {
        Stop-TwsCommand -Key 'NoFolder' -Value $Destination -Category 'ObjectNotFound' -Target $Destination -ExitCode 2
    }
    if ($Judged['SiteProfile'] -and -not (Test-Path -LiteralPath $Judged['SiteProfile'] -PathType Leaf)) {
        Stop-TwsCommand -Key 'NoMatch' -Value $Judged['SiteProfile'] -Category 'ObjectNotFound' -Target $Judged['SiteProfile'] -ExitCode 2
    }
    @{
        Judged      = $Judged
        Destination = $Destination
        Force       = [bool] $Force
        Machines    = @()
        # How many were wanted, refused ones too.
        Wanted      = 0
        # Not looked at because of -WhatIf.
        Spared      = 0
        Codes       = @()
        Answered    = @{}
    }
}
