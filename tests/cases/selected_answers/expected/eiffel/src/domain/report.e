note
	description: "Report."

deferred class
	REPORT

inherit
	API_VALUE

end
