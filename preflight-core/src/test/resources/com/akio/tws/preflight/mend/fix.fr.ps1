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
# Constat server.reboot-pending (AVERTISSEMENT) : Windows attend un redémarrage : Windows Update demande un redémarrage.
# Document : conseil de cet outil
Write-Warning 'server.reboot-pending: Redémarrez le serveur, puis relancez la vérification.'

# ---- Pare-feu Windows : les flux de ce site qui aboutissent à ce serveur
# Constat server.firewall (AVERTISSEMENT) : Le firewall Windows ne laisse entrer nulle part les flux vers TWS : profil de domaine : TCP 80, 443, 9011, 9014-9016, profil privé : TCP 80, 443, 9011, 9014-9016, profil public : TCP 80, 443, 9011, 9014-9016.
# Document : R30, R31, R35, R36, R37
# R30: pages web, fichiers sonores, photos
if (Get-NetFirewallRule -Name 'TWS-R30-web-TCP-80' -ErrorAction SilentlyContinue) {
    Write-Host 'déjà en place : TWS-R30-web-TCP-80'
} elseif ($PSCmdlet.ShouldProcess('TWS-R30-web-TCP-80', 'autoriser en entrée TCP 80')) {
    New-NetFirewallRule -Name 'TWS-R30-web-TCP-80' -DisplayName 'TWS R30: pages web, fichiers sonores, photos' -Group 'TWS' -Profile Domain, Private `
        -Direction Inbound -Action Allow -Protocol TCP -LocalPort '80' | Out-Null
}
# R31: pages web, fichiers sonores, photos en mode sécurisé
if (Get-NetFirewallRule -Name 'TWS-R31-web-secure-TCP-443' -ErrorAction SilentlyContinue) {
    Write-Host 'déjà en place : TWS-R31-web-secure-TCP-443'
} elseif ($PSCmdlet.ShouldProcess('TWS-R31-web-secure-TCP-443', 'autoriser en entrée TCP 443')) {
    New-NetFirewallRule -Name 'TWS-R31-web-secure-TCP-443' -DisplayName 'TWS R31: pages web, fichiers sonores, photos en mode sécurisé' -Group 'TWS' -Profile Domain, Private `
        -Direction Inbound -Action Allow -Protocol TCP -LocalPort '443' | Out-Null
}
# R35: client v5 : services Web et APIs en mode sécurisé
if (Get-NetFirewallRule -Name 'TWS-R35-services-secure-TCP-9011,9015' -ErrorAction SilentlyContinue) {
    Write-Host 'déjà en place : TWS-R35-services-secure-TCP-9011,9015'
} elseif ($PSCmdlet.ShouldProcess('TWS-R35-services-secure-TCP-9011,9015', 'autoriser en entrée TCP 9011,9015')) {
    New-NetFirewallRule -Name 'TWS-R35-services-secure-TCP-9011,9015' -DisplayName 'TWS R35: client v5 : services Web et APIs en mode sécurisé' -Group 'TWS' -Profile Domain, Private `
        -Direction Inbound -Action Allow -Protocol TCP -LocalPort '9011', '9015' | Out-Null
}
# R36: client v5 : alertes de supervision en mode sécurisé
if (Get-NetFirewallRule -Name 'TWS-R36-supervision-secure-TCP-9014' -ErrorAction SilentlyContinue) {
    Write-Host 'déjà en place : TWS-R36-supervision-secure-TCP-9014'
} elseif ($PSCmdlet.ShouldProcess('TWS-R36-supervision-secure-TCP-9014', 'autoriser en entrée TCP 9014')) {
    New-NetFirewallRule -Name 'TWS-R36-supervision-secure-TCP-9014' -DisplayName 'TWS R36: client v5 : alertes de supervision en mode sécurisé' -Group 'TWS' -Profile Domain, Private `
        -Direction Inbound -Action Allow -Protocol TCP -LocalPort '9014' | Out-Null
}
# R37: client v5 : collaboration en mode sécurisé
if (Get-NetFirewallRule -Name 'TWS-R37-collaboration-secure-TCP-9016' -ErrorAction SilentlyContinue) {
    Write-Host 'déjà en place : TWS-R37-collaboration-secure-TCP-9016'
} elseif ($PSCmdlet.ShouldProcess('TWS-R37-collaboration-secure-TCP-9016', 'autoriser en entrée TCP 9016')) {
    New-NetFirewallRule -Name 'TWS-R37-collaboration-secure-TCP-9016' -DisplayName 'TWS R37: client v5 : collaboration en mode sécurisé' -Group 'TWS' -Profile Domain, Private `
        -Direction Inbound -Action Allow -Protocol TCP -LocalPort '9016' | Out-Null
}

# Aucun script ne peut réparer ceci ; voir le rapport : server.memory, server.dns-name, server.certificate
