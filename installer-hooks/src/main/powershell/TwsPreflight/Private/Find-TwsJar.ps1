function Find-TwsJar {
    # In the module's folder, its lib folder, or at most two folders up (installer-hooks/target after a build).
    # There is no parameter for it on purpose: an elevated command must not be talked into running another jar.
    [CmdletBinding()]
    [OutputType([string])]
    param()

    if ($script:TwsJar) {
        return $script:TwsJar
    }
    $above = Split-Path -Path $script:TwsModuleRoot -Parent
    $twoAbove = Split-Path -Path $above -Parent
    $looked = @(
        Join-TwsPath -Path $script:TwsModuleRoot -Child 'tws-preflight.jar'
        Join-TwsPath -Path $script:TwsModuleRoot -Child 'lib', 'tws-preflight.jar'
        foreach ($folder in @($above, $twoAbove)) {
            if ($folder) {
                Join-TwsPath -Path $folder -Child 'tws-preflight.jar'
            }
        }
    )
    foreach ($candidate in $looked) {
        if (Test-Path -LiteralPath $candidate -PathType Leaf) {
            return $candidate
        }
    }
    throw (ConvertTo-TwsError -Key 'NoJar' -Value ($looked -join ', ') -Category 'ObjectNotFound')
}
