# TWS Preflight test : réparations proposées pour SRV-TWS (collecte 2026-11-23T09:00:00Z, édition 2024-09)
# Lisez ce script avant de l’exécuter. TWS Preflight ne l’exécute jamais.
# D’abord avec -WhatIf : il montre ce qu’il ferait et ne fait rien.
# Ensuite sans : il demande avant chaque changement. Il peut être exécuté deux fois.
#Requires -Version 5.1
#Requires -RunAsAdministrator
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param()
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
if ($env:COMPUTERNAME -ne 'SRV-TWS') {
    throw 'Ce script a été fait pour SRV-TWS et pour aucune autre machine.'
}

# ---- .NET Framework
# Constat server.dotnet (ÉCHEC) : .NET Framework 4.6.2 est trop ancien.
# Document : R15
Write-Warning 'server.dotnet: Installez .NET Framework 4.7.2 ou ultérieur (4.8 est un choix sûr), redémarrez, puis relancez la vérification. https://dotnet.microsoft.com/download/dotnet-framework'

# ---- Redémarrage en attente
# Constat server.reboot-pending (AVERTISSEMENT) : Windows attend un redémarrage : Windows Update demande un redémarrage (Auto Update\RebootRequired).
# Document : conseil de cet outil
Write-Warning 'server.reboot-pending: Redémarrez le serveur, puis relancez la vérification. Un signe encore présent après le redémarrage a été laissé par le produit qu’’il nomme.'

# ---- Pare-feu Windows : les flux de ce site qui aboutissent à ce serveur
# Constat server.firewall (ÉCHEC) : message
# Document : R30, R35, R36, R37
# R30: pages web, fichiers sonores, photos
if (Get-NetFirewallRule -Name 'TWS-R30-web-TCP-80' -ErrorAction SilentlyContinue) {
    Write-Host 'déjà en place : TWS-R30-web-TCP-80'
} elseif ($PSCmdlet.ShouldProcess('TWS-R30-web-TCP-80', 'autoriser en entrée TCP 80')) {
    New-NetFirewallRule -Name 'TWS-R30-web-TCP-80' -DisplayName 'TWS R30: pages web, fichiers sonores, photos' -Group 'TWS' -Profile Domain, Private `
        -Direction Inbound -Action Allow -Protocol TCP -LocalPort '80' | Out-Null
}
# R35: client v5 : services Web et APIs
if (Get-NetFirewallRule -Name 'TWS-R35-services-TCP-9001,9005' -ErrorAction SilentlyContinue) {
    Write-Host 'déjà en place : TWS-R35-services-TCP-9001,9005'
} elseif ($PSCmdlet.ShouldProcess('TWS-R35-services-TCP-9001,9005', 'autoriser en entrée TCP 9001,9005')) {
    New-NetFirewallRule -Name 'TWS-R35-services-TCP-9001,9005' -DisplayName 'TWS R35: client v5 : services Web et APIs' -Group 'TWS' -Profile Domain, Private `
        -Direction Inbound -Action Allow -Protocol TCP -LocalPort '9001', '9005' | Out-Null
}
# R36: client v5 : alertes de supervision
if (Get-NetFirewallRule -Name 'TWS-R36-supervision-TCP-9004' -ErrorAction SilentlyContinue) {
    Write-Host 'déjà en place : TWS-R36-supervision-TCP-9004'
} elseif ($PSCmdlet.ShouldProcess('TWS-R36-supervision-TCP-9004', 'autoriser en entrée TCP 9004')) {
    New-NetFirewallRule -Name 'TWS-R36-supervision-TCP-9004' -DisplayName 'TWS R36: client v5 : alertes de supervision' -Group 'TWS' -Profile Domain, Private `
        -Direction Inbound -Action Allow -Protocol TCP -LocalPort '9004' | Out-Null
}
# R37: client v5 : collaboration
if (Get-NetFirewallRule -Name 'TWS-R37-collaboration-TCP-9006' -ErrorAction SilentlyContinue) {
    Write-Host 'déjà en place : TWS-R37-collaboration-TCP-9006'
} elseif ($PSCmdlet.ShouldProcess('TWS-R37-collaboration-TCP-9006', 'autoriser en entrée TCP 9006')) {
    New-NetFirewallRule -Name 'TWS-R37-collaboration-TCP-9006' -DisplayName 'TWS R37: client v5 : collaboration' -Group 'TWS' -Profile Domain, Private `
        -Direction Inbound -Action Allow -Protocol TCP -LocalPort '9006' | Out-Null
}

# ---- Microsoft Defender : exclusions
# Constat server.antivirus (AVERTISSEMENT) : message
# Document : R29
if (-not (Get-Command -Name Add-MpPreference -ErrorAction SilentlyContinue)) {
    Write-Warning 'Microsoft Defender n’’est pas installé ici ; excluez les mêmes dossiers dans l’’antivirus présent.'
} else {
    $preference = Get-MpPreference
    foreach ($entry in @('D:\TWS\TWS\TWS_Services', 'D:\TWS\TWS\Logs')) {
        if (@($preference.ExclusionPath) -contains $entry) {
            Write-Host ('déjà en place : {0}' -f $entry)
        } elseif ($PSCmdlet.ShouldProcess($entry, 'exclure de Microsoft Defender')) {
            Add-MpPreference -ExclusionPath $entry
        }
    }
}

# Aucun script ne peut réparer ceci ; voir le rapport : server.memory
