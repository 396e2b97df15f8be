note
	description: "Uses two clients: of `spec.yaml' in the package `behaviour', and of `edges.yaml' in `acme.edges'."

class
	TWO

create
	make

feature {NONE} -- Initialization

	make
			-- Call both.
		local
			l_behaviour: BEHAVIOUR_API
			l_edges: ACME_EDGES_API
			l_thing: BEHAVIOUR_THING
			l_counter: ACME_EDGES_COUNTER
		do
			create l_behaviour.make_with_api_key ("key", "one", create {BEHAVIOUR_API_CURL_TRANSPORT})
			l_behaviour.configuration.set_base_url ("http://127.0.0.1:1")
			l_behaviour.configuration.set_retries (0)
			create l_edges.make_with_api_key ("key", "two", create {ACME_EDGES_API_CURL_TRANSPORT})
			l_edges.configuration.set_base_url ("http://127.0.0.1:1")
			l_edges.configuration.set_retries (0)
			create l_thing.make_with ("a", "b")
			create l_counter.make_with ({NATURAL_64} 1)
			print ((l_behaviour.things.add_thing (l_thing) = Void).out)
			print ((l_edges.edges.add_counter (l_counter, Void, Void) = Void).out)
			if attached {BEHAVIOUR_API_ERROR} l_behaviour.things.last_error as l_one and attached {ACME_EDGES_API_ERROR} l_edges.edges.last_error as l_two then
				print (l_one.is_transport_failure.out + l_two.is_transport_failure.out + "%N")
			end
		end

end
