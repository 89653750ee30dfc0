function Send-TwsPackage {
    # Copies the jar, the packaged runtime if there is one, and the site profile to one machine, and gives the remote path of
    # the java to start; nothing, with an error, when the machine would have none.
    [CmdletBinding()]
    [OutputType([string])]
    param(
        # What Open-TwsRemoteFolder gave for the machine.
        $Machine,
        [string] $Jar,
        [string] $Runtime,
        [string] $SiteProfile
    )

    if (-not $Runtime -and -not $Machine.Java) {
        $message = $script:TwsTexts.NoRemoteJava -f $Machine.ComputerName
        Write-Error -Message $message -ErrorId 'TwsPreflight.NoRemoteJava' -Category ObjectNotFound -TargetObject $Machine.ComputerName
        return
    }
    try {
        Copy-Item -LiteralPath $Jar -Destination $Machine.Folder -ToSession $Machine.Session -ErrorAction Stop -Confirm:$false
        if ($SiteProfile) {
            Copy-Item -LiteralPath $SiteProfile -Destination $Machine.Folder -ToSession $Machine.Session -ErrorAction Stop -Confirm:$false
        }
        if ($Runtime) {
            Copy-Item -LiteralPath $Runtime -Destination $Machine.Folder -ToSession $Machine.Session -Recurse -ErrorAction Stop -Confirm:$false
            $Machine.Runtime
        }
        else {
            $Machine.Java
        }
    }
    catch {
        $message = $script:TwsTexts.NotCopied -f $Machine.ComputerName, "$_"
        Write-Error -Message $message -ErrorId 'TwsPreflight.NotCopied' -Category WriteError -TargetObject $Machine.ComputerName
    }
}
