function Start-TwsListening {
    # Starts a listener in the background and gives what it said of its ports, its token hidden.
    [CmdletBinding()]
    param(
        [string[]] $ArgumentList,
        [string[]] $Secret = @()
    )

    $java = Find-TwsJava
    $jar = Find-TwsJar
    $arguments = @(Get-TwsJavaOption -Jar $jar) + $ArgumentList
    $hidden = ''
    $said = ''
    $first = ''
    $process = New-Object -TypeName System.Diagnostics.Process
    try {
        if (@($Secret | Where-Object -FilterScript { $_ }).Count) {
            $hidden = New-TwsSecretFile -Argument $Secret
            $arguments += "@$hidden"
        }
        $worker = @{ Process = $process }
        $process.StartInfo = New-TwsStartInfo -FileName $java -ArgumentList $arguments -WorkingDirectory (Split-Path -Path $jar -Parent)
        $null = $process.Start()
        $process.StandardInput.Close()
        $diagnostics = $process.StandardError.ReadToEndAsync()
        $line = $process.StandardOutput.ReadLineAsync()
        while (-not $line.Wait(200)) {
            Write-Debug -Message '.'
        }
        $first = "$($line.Result)"
        $document = ConvertFrom-TwsJson -Text $first -Schema 'tws-preflight/listen/1'
        $open = @($document.ports | Where-Object -FilterScript { $null -ne $_ })
        if (($null -eq $document) -or -not $open.Count) {
            $null = $process.WaitForExit(20000)
            $said = ConvertTo-TwsAdvice -Text "$($diagnostics.Result)".Trim()
            $code = $process.ExitCode
            if ($code -eq 2) {
                Stop-TwsCommand -Key 'BadInput' -Value $said -Category 'InvalidArgument' -ExitCode 2
            }
            if ($null -ne $document) {
                $closed = @($document.notOpened | ForEach-Object -Process { "$($_.protocol) $($_.port)" }) -join ', '
                Stop-TwsCommand -Key 'NoPorts' -Value $closed -Category 'ResourceUnavailable' -ExitCode 1
            }
            Stop-TwsCommand -Key 'BadOutput' -Value 'tws-preflight/listen/1', $code, $said -Category 'InvalidData'
        }
        # Both streams are read on, so that the listener never waits for us.
        $null = $process.StandardOutput.ReadToEndAsync()
        $token = New-Object -TypeName System.Security.SecureString
        foreach ($sign in "$($document.token)".ToCharArray()) {
            $token.AppendChar($sign)
        }
        $worker.Kept = $true
        New-TwsObject -TypeName 'TwsPreflight.Listener' -Property ([ordered] @{
                Id        = $process.Id
                Address   = $document.address
                Until     = ConvertTo-TwsTime -Value $document.until
                Ports     = Protect-TwsCell -Value @($open | ForEach-Object -Process { "$($_.protocol) $($_.port)" })
                NotOpened = Protect-TwsCell -Value @($document.notOpened | Where-Object -FilterScript { $null -ne $_ } | ForEach-Object -Process { "$($_.protocol) $($_.port)" })
                Token     = $token
                Process   = $process
            })
    }
    finally {
        if ($hidden) {
            Remove-Item -LiteralPath $hidden -Force -ErrorAction SilentlyContinue -WhatIf:$false -Confirm:$false
        }
        if (-not $worker.Kept) {
            try {
                if (-not $process.HasExited) {
                    $process.Kill()
                }
            }
            catch {
                Write-Verbose -Message "$_"
            }
        }
    }
}
