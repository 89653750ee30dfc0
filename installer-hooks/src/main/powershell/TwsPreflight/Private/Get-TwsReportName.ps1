function Get-TwsReportName {
    # Where the report of one input goes in a folder: under the input's name, with a number where another one has it already.
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Folder,
        [string] $From,
        [string] $Format,
        # The names that are given away; gets this one too.
        [hashtable] $Taken
    )

    $ending = @{ html = 'html'; text = 'txt'; junit = 'xml'; csv = 'csv'; json = 'json' }[$Format]
    $name = 'report'
    if ($From) {
        $name = (Split-Path -Path $From -Leaf) -replace '(?<=.)(\.(zip|json))?(\.age)?$', ''
    }
    $number = 1
    $file = "$name.$ending"
    while ($Taken.ContainsKey($file)) {
        $number++
        $file = "$name-$number.$ending"
    }
    $Taken[$file] = $true
    Join-Path -Path $Folder -ChildPath $file
}
