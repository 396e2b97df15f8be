note
	description: "[
		Reads the requests that the API sends to you:

		- Webhooks
	]"

class
	API_WEBHOOKS

inherit
	API_WEBHOOK_READER [WEBHOOKS]

create
	make,
	make_with_secrets,
	make_from_environment

feature {NONE} -- Initialization

	make_from_environment
			-- Read what is signed with a secret of the environment variable SCOPES_WEBHOOK_SECRET,
			-- where spaces stand between several.
		require
			given: (create {API_WEBHOOK_SECRETS}).are_secrets ((create {API_WEBHOOK_SECRETS}).given ("SCOPES_WEBHOOK_SECRET"))
		do
			make_with_secrets ((create {API_WEBHOOK_SECRETS}).given ("SCOPES_WEBHOOK_SECRET"))
		end

feature {NONE} -- Implementation

	codec: API_MODEL_CODEC [WEBHOOKS]
			-- <Precursor>
		once
			create Result
		end

end
