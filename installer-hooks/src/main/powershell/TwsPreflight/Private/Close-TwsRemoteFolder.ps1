function Close-TwsRemoteFolder {
    # Removes what Open-TwsRemoteFolder made. A machine that went away meanwhile is reported, not waited for.
    [CmdletBinding()]
    param($Machine)

    foreach ($one in $Machine) {
        try {
            Invoke-Command -Session $one.Session -ArgumentList $one.Folder -ErrorAction Stop -ScriptBlock {
                param($Folder)
                Remove-Item -LiteralPath $Folder -Recurse -Force -ErrorAction Stop
            }
        }
        catch {
            Write-Warning -Message ($script:TwsTexts.NotRemoved -f $one.ComputerName, $one.Folder, "$_")
        }
    }
}
