note
	description: "A way to prove who calls that is not in the request: a client's certificate, or one that only the transport knows."

class
	API_TRANSPORT_SCHEME

inherit
	API_SECURITY_SCHEME

create
	make

feature {NONE} -- Initialization

	make (a_name: READABLE_STRING_8)
			-- A scheme that the document calls `a_name'.
		do
			name := a_name.to_string_8
		end

feature -- Access

	name: STRING_8
			-- <Precursor>

feature -- Status report

	is_satisfied (a_configuration: CONFIGURATION): BOOLEAN
			-- <Precursor>
		do
			Result := True
		end

	missing: STRING_8
			-- <Precursor>
		do
			Result := "Give the transport what `" + name + "' needs."
		end

feature -- Basic operations

	apply (a_request: API_REQUEST; a_configuration: CONFIGURATION)
			-- <Precursor>
		do
		end

end
