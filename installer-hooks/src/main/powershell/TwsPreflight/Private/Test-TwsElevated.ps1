function Test-TwsElevated {
    # Whether this session may change what belongs to everybody. Only an elevated one may open that key; asking needs no .NET,
    # which Constrained Language Mode refuses. Source: S-1-5-19 is the registry of LOCAL SERVICE,
    # learn.microsoft.com/windows-server/identity/ad-ds/manage/understand-security-identifiers
    [CmdletBinding()]
    [OutputType([bool])]
    param()

    if (-not (Test-TwsWindows)) {
        return $false
    }
    if ($null -eq $script:TwsElevated) {
        $script:TwsElevated = $false
        if (Test-TwsFullLanguage) {
            $user = [System.Security.Principal.WindowsIdentity]::GetCurrent()
            $script:TwsElevated = ([System.Security.Principal.WindowsPrincipal] $user).IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)
        }
        else {
            $script:TwsElevated = [bool] (Get-ChildItem -LiteralPath 'Registry::HKEY_USERS\S-1-5-19' -ErrorAction SilentlyContinue)
        }
    }
    $script:TwsElevated
}
