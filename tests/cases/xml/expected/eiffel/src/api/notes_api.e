note
	description: "Operations of notes."

class
	NOTES_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	add_note (body: READABLE_STRING_GENERAL): detachable STRING_32
			-- POST /notes
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/notes")
			l_request.set_accept ("application/xml")
			l_request.set_text (body, "application/xml")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
