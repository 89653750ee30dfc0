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

function Add-TwsDotNet($Step) {
    $file = $PSCmdlet.GetUnresolvedProviderPathFromPSPath($DotNetInstaller)
    if (-not [System.IO.File]::Exists($file)) { throw ($Text.DotNetAbsent -f $DotNetInstaller) }
    $signed = Get-AuthenticodeSignature -LiteralPath $file
    if ("$($signed.Status)" -ne 'Valid' -or "$($signed.SignerCertificate.Subject)" -notmatch '(^|, )O=Microsoft Corporation(,|$)') {
        throw ($Text.DotNetPublisher -f $signed.Status)
    }
    $hash = Get-TwsHash $file
    Write-Host "SHA-256 $hash"
    if ($DotNetSha256 -and $DotNetSha256 -ne $hash) { throw ($Text.DotNetHash -f $hash) }
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
