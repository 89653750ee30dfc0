function Get-TwsBundleName {
    # Where the bundle of a machine is kept here.
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $ComputerName,
        [string] $Destination
    )

    Join-Path -Path $Destination -ChildPath "$($ComputerName -replace '[^\w.-]', '_').zip"
}
