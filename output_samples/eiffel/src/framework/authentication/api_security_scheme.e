note
	description: "A way to prove who calls."

deferred class
	API_SECURITY_SCHEME

feature -- Access

	name: STRING_8
			-- What the document calls it.
		deferred
		end

	token_url (a_configuration: CONFIGURATION): detachable STRING_8
			-- Where a token has to be got first; Void if none is needed.
		do
		end

feature -- Status report

	is_satisfied (a_configuration: CONFIGURATION): BOOLEAN
			-- Has `a_configuration' the credentials for it?
		deferred
		end

	missing: STRING_8
			-- What a configuration has to be told for it, in a sentence.
		deferred
		end

feature -- Basic operations

	apply (a_request: API_REQUEST; a_configuration: CONFIGURATION)
			-- Add the credentials to `a_request', unless the caller has given what stands in their place.
		require
			satisfied: is_satisfied (a_configuration)
		deferred
		end

end
