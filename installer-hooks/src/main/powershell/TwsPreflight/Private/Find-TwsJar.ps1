function Find-TwsJar {
    # In the module's folder, its lib folder, or at most two folders up, there only beside a mark of the distribution.
    # There is no parameter for it on purpose: an elevated command must not be talked into running another jar.
    [CmdletBinding()]
    [OutputType([string])]
    param()

    if ($script:TwsJar) {
        return $script:TwsJar
    }
    $looked = @(
        Join-TwsPath -Path $script:TwsModuleRoot -Child 'tws-preflight.jar'
        Join-TwsPath -Path $script:TwsModuleRoot -Child 'lib', 'tws-preflight.jar'
        foreach ($folder in Get-TwsMarkedFolder) {
            Join-TwsPath -Path $folder -Child 'tws-preflight.jar'
        }
    )
    foreach ($candidate in $looked) {
        if (Test-Path -LiteralPath $candidate -PathType Leaf) {
            $open = Get-TwsOpenPath -Path $candidate, (Split-Path -Path $candidate -Parent), $script:TwsModuleRoot
            if ($open) {
                Stop-TwsCommand -Key 'NotTrusted' -Value $open -Category 'SecurityError' -Target $open
            }
            return $candidate
        }
    }
    Stop-TwsCommand -Key 'NoJar' -Value ($looked -join ', ') -Category 'ObjectNotFound'
}
