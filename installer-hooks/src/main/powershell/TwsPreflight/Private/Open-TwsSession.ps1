function Open-TwsSession {
    # One remoting session per machine that answers; each that does not is one error that names it, and costs the others
    # nothing.
    [CmdletBinding()]
    param(
        [string[]] $ComputerName,
        $Credential,
        [int] $ThrottleLimit,
        [switch] $UseSSL,
        # Over SSH, and not over WSMan.
        [switch] $SSHTransport,
        [string] $UserName,
        [string] $KeyFilePath,
        [int] $Port,
        $SessionOption,
        [string] $Authentication,
        [string] $ConfigurationName
    )

    $parameters = @{
        ErrorAction = 'Continue'
    }
    if ($SSHTransport) {
        $parameters['HostName'] = $ComputerName
        if ($UserName) { $parameters['UserName'] = $UserName }
        if ($KeyFilePath) { $parameters['KeyFilePath'] = $KeyFilePath }
        if ($ConfigurationName) { $parameters['Subsystem'] = $ConfigurationName }
    }
    else {
        $parameters['ComputerName'] = $ComputerName
        $parameters['ThrottleLimit'] = $ThrottleLimit
        if ($Credential) { $parameters['Credential'] = $Credential }
        if ($UseSSL) { $parameters['UseSSL'] = $true }
        if ($SessionOption) { $parameters['SessionOption'] = $SessionOption }
        if ($Authentication) { $parameters['Authentication'] = $Authentication }
        if ($ConfigurationName) { $parameters['ConfigurationName'] = $ConfigurationName }
    }
    if ($Port) { $parameters['Port'] = $Port }
    $failures = New-Object -TypeName System.Collections.ArrayList
    New-PSSession @parameters 2>&1 | Split-TwsFailure -Into $failures
    foreach ($failure in $failures) {
        $name = Get-TwsFailedMachine -Failure $failure
        Write-TwsError -Key 'NotConnected' -Value $name, "$failure" -Category 'ConnectionError' -Target $name
    }
}
