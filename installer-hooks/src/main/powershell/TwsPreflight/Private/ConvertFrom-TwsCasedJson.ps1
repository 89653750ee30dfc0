function ConvertFrom-TwsCasedJson {
    # The way for JSON whose keys differ in case alone, or are empty: tables instead of objects, whose members are read in
    # the same way. Nothing where the text is no JSON at all.
    [CmdletBinding()]
    param(
        [string] $Text,
        [hashtable] $How
    )

    try {
        if ($PSVersionTable.PSEdition -eq 'Core') {
            return (ConvertFrom-Json -InputObject $Text -AsHashtable @How)
        }
        if (Test-TwsFullLanguage) {
            Add-Type -AssemblyName System.Web.Extensions
            $reader = New-Object -TypeName System.Web.Script.Serialization.JavaScriptSerializer
            $reader.MaxJsonLength = [int]::MaxValue
            return $reader.DeserializeObject($Text)
        }
    }
    catch {
        Write-Verbose -Message (Protect-TwsText -Text "$_")
    }
}
