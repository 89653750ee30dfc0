# ---- .NET Framework, from an installer that somebody brought; nothing is downloaded.

function Get-TwsDotNet($Step) {
    $key = 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full'
    $full = Get-ItemProperty -LiteralPath $key -Name Release -ErrorAction SilentlyContinue
    if ($full) { [int] $full.Release } else { 0 }
}

function Test-TwsDotNet($Step) {
    # Read back after a restart only: the setup may end before the value is written.
    $script:TwsRestart -or (Get-TwsDotNet $Step) -ge $Step.Release
}

function Get-TwsHash($File) {
    $stream = [System.IO.File]::OpenRead($File)
    try { ([System.BitConverter]::ToString([System.Security.Cryptography.SHA256]::Create().ComputeHash($stream)) -replace '-').ToLowerInvariant() }
    finally { $stream.Close() }
}

function Test-TwsPublisher($Subject) {
    # Read as names are written, not searched: another name may hold "O=..." within its quotes.
    if (-not $Subject -or $Subject -match '[\x00-\x1F]') { return $false }
    $type = 'System.Security.Cryptography.X509Certificates.X500DistinguishedName'
    $name = New-Object -TypeName $type -ArgumentList $Subject
    $owners = @($name.Format($true) -split '\r?\n' | Where-Object { $_ -like 'O=*' })
    $owners.Count -eq 1 -and $owners[0] -ceq 'O=Microsoft Corporation'
}

function Add-TwsDotNet($Step) {
    $file = $PSCmdlet.GetUnresolvedProviderPathFromPSPath($DotNetInstaller)
    if (-not [System.IO.File]::Exists($file)) { throw ($Text.DotNetAbsent -f $DotNetInstaller) }
    $signed = Get-AuthenticodeSignature -LiteralPath $file
    if ("$($signed.Status)" -ne 'Valid' -or -not (Test-TwsPublisher "$($signed.SignerCertificate.Subject)")) {
        throw ($Text.DotNetPublisher -f $signed.Status)
    }
    $hash = Get-TwsHash $file
    Write-Host "SHA-256 $hash"
    $wanted = $DotNetSha256.Trim()
    if ($wanted -and $wanted -ne $hash) { throw ($Text.DotNetHash -f $hash) }
    $setup = Start-Process -FilePath $file -ArgumentList '/q', '/norestart' -Wait -PassThru -ErrorAction Stop
    switch ($setup.ExitCode) {
        0 { }
        1641 { $script:TwsRestart = $true }
        3010 { $script:TwsRestart = $true }
        5100 { throw $Text.DotNetRefused }
        default { throw ($Text.DotNetFailed -f $setup.ExitCode) }
    }
    @{ sha256 = $hash; exit = $setup.ExitCode }
}
