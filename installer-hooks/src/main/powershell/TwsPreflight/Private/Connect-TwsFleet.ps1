# Opens what sessions a fleet still lacks, looks at its machines through all of them, and closes and removes what it made.
function Connect-TwsFleet {
    param(
        [Parameter(Mandatory = $true)] $Fleet,
        [Parameter(Mandatory = $true)] [System.Collections.IDictionary] $Bound,
        [object[]] $Session,
        [int] $ThrottleLimit,
        [int] $TimeLimitSeconds,
        [switch] $SSHTransport
    )

    $opened = @()
    $ready = @()
    try {
        $open = @($Session)
        if (-not $Session) {
            $connect = @{}
            foreach ($name in 'UserName', 'KeyFilePath', 'Port', 'Credential', 'Authentication', 'SessionOption', 'ConfigurationName', 'UseSSL') {
                if ((@($Bound.Keys) -contains $name)) {
                    $connect[$name] = $Bound[$name]
                }
            }
            if ($connect['KeyFilePath']) {
                $connect['KeyFilePath'] = Resolve-TwsPath -Path $connect['KeyFilePath']
            }
            $opened = @(Open-TwsSession -ComputerName @($Fleet.Machines | ForEach-Object -Process { $_.Name }) -ThrottleLimit $ThrottleLimit -SSHTransport:$SSHTransport @connect)
            $open = $opened
        }
        if ($open.Count) {
            $ready = @(Open-TwsRemoteFolder -Session $open -Name 'tws-preflight' -ThrottleLimit $ThrottleLimit)
            Invoke-TwsFleet -Fleet $Fleet -Machine $ready -ThrottleLimit $ThrottleLimit -TimeLimitSeconds $TimeLimitSeconds
        }
    }
    finally {
        if ($ready.Count) {
            Close-TwsRemoteFolder -Machine $ready -ThrottleLimit $ThrottleLimit
        }
        if ($opened.Count) {
            Close-TwsSession -Session $opened
        }
    }
}
