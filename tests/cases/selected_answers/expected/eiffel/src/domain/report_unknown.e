note
	description: "A variant of REPORT that this client does not know."

class
	REPORT_UNKNOWN

inherit
	REPORT

	API_UNKNOWN

create
	make

end
