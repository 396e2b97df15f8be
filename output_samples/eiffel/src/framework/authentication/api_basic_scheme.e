note
	description: "A user's name and password (RFC 7617)."

class
	API_BASIC_SCHEME

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
			Result := a_configuration.username /= Void and a_configuration.password /= Void
		end

	missing: STRING_8
			-- <Precursor>
		do
			Result := "Give the user and password of `" + name + "' by `set_basic'."
		end

feature -- Basic operations

	apply (a_request: API_REQUEST; a_configuration: CONFIGURATION)
			-- <Precursor>
		local
			l_pair: STRING_32
		do
			if attached a_configuration.username as l_username and attached a_configuration.password as l_password then
				l_pair := l_username + {STRING_32} ":" + l_password
				a_request.put_credential ("Authorization", "Basic "
					+ (create {API_BASE_64}).encoded ((create {API_CHARSET}).utf_8 (l_pair)))
			end
		end

end
