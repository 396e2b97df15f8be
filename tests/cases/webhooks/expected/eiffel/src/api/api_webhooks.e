note
	description: "[
		Reads the requests that the API sends to you:

		- order.made: An order was made
		- order.gone
	]"

class
	API_WEBHOOKS

inherit
	API_WEBHOOK_READER [WEBHOOK_EVENT]

create
	make,
	make_with_secrets,
	make_from_environment

feature {NONE} -- Initialization

	make_from_environment
			-- Read what is signed with a secret of the environment variable HOOKS_WEBHOOK_SECRET,
			-- where spaces stand between several.
		require
			given: (create {API_WEBHOOK_SECRETS}).are_secrets ((create {API_WEBHOOK_SECRETS}).given ("HOOKS_WEBHOOK_SECRET"))
		do
			make_with_secrets ((create {API_WEBHOOK_SECRETS}).given ("HOOKS_WEBHOOK_SECRET"))
		end

feature {NONE} -- Implementation

	codec: WEBHOOK_EVENT_CODEC
			-- <Precursor>
		once
			create Result
		end

end
