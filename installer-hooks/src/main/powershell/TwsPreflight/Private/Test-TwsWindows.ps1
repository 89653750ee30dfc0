function Test-TwsWindows {
    # $IsWindows does not exist in Windows PowerShell 5.1.
    [CmdletBinding()]
    [OutputType([bool])]
    param()

    ($PSVersionTable.PSEdition -ne 'Core') -or [bool] $IsWindows
}
