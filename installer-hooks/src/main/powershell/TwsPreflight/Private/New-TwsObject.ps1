function New-TwsObject {
    # A typed object from an ordered table. Constrained Language Mode refuses the [pscustomobject] cast and takes New-Object.
    # Source: github.com/PowerShell/PowerShell/issues/20767
    [CmdletBinding()]
    param(
        [string] $TypeName,
        $Property
    )

    if ("$($ExecutionContext.SessionState.LanguageMode)" -eq 'FullLanguage') {
        $object = [pscustomobject] $Property
        $object.PSObject.TypeNames.Insert(0, $TypeName)
        return $object
    }
    $object = New-Object -TypeName PSObject -Property $Property
    Add-Member -InputObject $object -TypeName $TypeName
    $object
}
