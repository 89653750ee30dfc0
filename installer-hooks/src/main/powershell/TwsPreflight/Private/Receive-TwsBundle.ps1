function Receive-TwsBundle {
    # Brings one machine's bundle here and gives its local path; an existing file is kept without -Force.
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Machine,
        [string] $Destination,
        [switch] $Force
    )

    $file = Get-TwsBundleName -ComputerName $Machine.ComputerName -Destination $Destination
    if ((Test-Path -LiteralPath $file) -and -not $Force) {
        throw ($script:TwsTexts.FileExists -f $file)
    }
    Copy-Item -Path "$($Machine.Folder)/bundle.zip" -Destination $file -FromSession $Machine.Session -Force -ErrorAction Stop -Confirm:$false -WhatIf:$false
    $file
}
