note
	description: "A REPORT of a kind that this client does not know."

class
	REPORT_UNKNOWN

inherit
	REPORT

	API_UNKNOWN

create
	make

end
