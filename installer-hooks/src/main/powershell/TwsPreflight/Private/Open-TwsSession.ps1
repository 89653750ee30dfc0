function Open-TwsSession {
    # One remoting session per machine that answers; each that does not is one error, and costs the others nothing.
    [CmdletBinding()]
    param(
        [string[]] $ComputerName,
        $Credential,
        [int] $ThrottleLimit,
        [switch] $UseSSL
    )

    $parameters = @{
        ComputerName  = $ComputerName
        ThrottleLimit = $ThrottleLimit
        ErrorAction   = 'SilentlyContinue'
        ErrorVariable = 'failures'
    }
    if ($Credential) {
        $parameters['Credential'] = $Credential
    }
    if ($UseSSL) {
        $parameters['UseSSL'] = $true
    }
    $failures = @()
    New-PSSession @parameters
    foreach ($failure in $failures) {
        $message = $script:TwsTexts.NotConnected -f "$failure"
        Write-Error -Message $message -ErrorId 'TwsPreflight.NotConnected' -Category ConnectionError -TargetObject $failure.TargetObject
    }
}
