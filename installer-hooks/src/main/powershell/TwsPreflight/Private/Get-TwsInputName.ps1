function Get-TwsInputName {
    # The path that an object of the pipeline names, as Path and Literal; an empty path where it names none.
    [CmdletBinding()]
    param($InputObject)

    if ($InputObject -is [string]) {
        return @{ Path = $InputObject; Literal = $false }
    }
    foreach ($name in 'LiteralPath', 'FullName', 'From', 'Path', 'PSPath') {
        $value = "$($InputObject.$name)"
        if ($value.Trim()) {
            return @{ Path = $value; Literal = ($name -ne 'From') }
        }
    }
    @{ Path = ''; Literal = $true }
}
